import { Page } from '@maillage/platform-admin';
import { CourseListCard } from '../application/course-list-card.js';
import { useCourseCards } from '../application/use-course-cards.js';
import type { LabelCycleFilter } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import { SteerTabs } from '../register/steer-tabs.js';

export const applicationViews = ['recevoir', 'designer', 'audit', 'commission'] as const;
export type ApplicationsView = (typeof applicationViews)[number];

const filters: Record<ApplicationsView, LabelCycleFilter> = {
  recevoir: { states: ['applied'] },
  designer: { states: ['admissible'] },
  audit: { states: ['auditorsAssigned', 'planSent', 'auditInProgress', 'reportDraft', 'contradictoryPhase'] },
  commission: { states: ['reportFinal', 'deferred', 'appealed'] },
};

/** The applications of the network by what they await. */
export function ApplicationsPage({ view }: { view: ApplicationsView }) {
  const words = useLifeWords();
  const { places } = useLabellingFrame();
  const lists = {
    recevoir: useCourseCards(filters.recevoir),
    designer: useCourseCards(filters.designer),
    audit: useCourseCards(filters.audit),
    commission: useCourseCards(filters.commission),
  };
  const { page } = lists[view];
  return (
    <Page
      title={words('officer.title')}
      density="work"
      band={<SteerTabs current="applications" />}
      {...(page === undefined ? {} : { lead: words(`officer.lead.${view}`, { count: page.total }) })}
    >
      <CourseListCard
        caption={words('officer.caption')}
        list={lists[view]}
        columns={['organisation', 'state', 'score', 'planned', 'applied']}
        hrefOf={({ id }) => places.applicationFile(id)}
        tabs={applicationViews.map((one) => {
          const total = lists[one].page?.total;
          return {
            label: words(`officer.view.${one}`),
            href: `${places.labelApplications}?vue=${one}`,
            current: one === view,
            ...(total === undefined ? {} : { count: total }),
          };
        })}
        empty={{ title: words('officer.none'), detail: words('officer.noneDetail') }}
      />
    </Page>
  );
}
