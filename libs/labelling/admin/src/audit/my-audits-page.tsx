import { Page } from '@maillage/platform-admin';
import { CourseListCard } from '../application/course-list-card.js';
import { useCourseCards } from '../application/use-course-cards.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';

/** The audits entrusted to the person: nothing else of the network's files is seen here. */
export function MyAuditsPage() {
  const words = useLifeWords();
  const { places } = useLabellingFrame();
  const list = useCourseCards({});
  return (
    <Page title={words('auditing.myAudits')} lead={words('auditing.myAuditsLead')} density="work">
      <CourseListCard
        caption={words('auditing.caption')}
        list={list}
        columns={['organisation', 'state', 'score', 'answers', 'applied']}
        hrefOf={({ id }) => places.audit(id)}
        empty={{ title: words('auditing.none'), detail: words('auditing.noneDetail') }}
      />
    </Page>
  );
}
