import {
  Card,
  DataTable,
  Empty,
  HiddenText,
  PartialNotice,
  QueryStates,
  ShowMore,
  TabLinks,
  useRefusalWords,
  type TabLink,
} from '@maillage/platform-admin';
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
  const { refused } = useRefusalWords();
  const { page, loading, growing, stunted, grow, error, refetch } = list;
  const shown = useCourseColumns(columns, hrefOf);
  return (
    <Card flush label={caption}>
      <h2>
        <HiddenText>{caption}</HiddenText>
      </h2>
      {tabs !== undefined && <TabLinks label={caption} tabs={tabs} />}
      {page !== undefined && (stunted || error !== undefined) && (
        <PartialNotice title={words('officer.failed')} onRetry={stunted ? grow : () => void refetch()} />
      )}
      <QueryStates
        loading={false}
        what={words('region.what')}
        error={page === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(page?.rows.length === 0 ? { empty: <Empty title={empty.title} detail={empty.detail} /> } : {})}
      >
        <DataTable
          caption={caption}
          columns={shown}
          rows={page?.rows ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          loadingRows={6}
        />
        {page !== undefined && (
          <ShowMore shown={page.rows.length} total={page.total} hasMore={page.hasMore} busy={growing} onMore={grow} />
        )}
      </QueryStates>
    </Card>
  );
}
