import { Card, Empty, GrowingTable, HiddenText, type TabLink, TabLinks } from '@maillage/platform-admin';
import type { CourseCardFragment } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import { type CourseColumn, useCourseColumns } from './course-columns.js';
import type { useCourseCards } from './use-course-cards.js';

interface CourseListCardProps {
  caption: string;
  list: ReturnType<typeof useCourseCards>;
  columns: readonly CourseColumn[];
  hrefOf: (row: CourseCardFragment) => string;
  tabs?: readonly TabLink[];
  empty: { readonly title: string; readonly detail: string };
}

/** A list of files with its states: those of a region, of an auditor, of the officers. */
export function CourseListCard({ caption, list, columns, hrefOf, tabs, empty }: CourseListCardProps) {
  const words = useLifeWords();
  const shown = useCourseColumns(columns, hrefOf);
  return (
    <Card flush label={caption}>
      <h2>
        <HiddenText>{caption}</HiddenText>
      </h2>
      {tabs !== undefined && <TabLinks label={caption} tabs={tabs} />}
      <GrowingTable
        list={list}
        caption={caption}
        what={words('region.what')}
        failed={words('officer.failed')}
        columns={shown}
        loadingRows={6}
        empty={<Empty title={empty.title} detail={empty.detail} />}
      />
    </Card>
  );
}
