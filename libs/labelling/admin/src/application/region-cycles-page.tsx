import { Page } from '@maillage/platform-admin';
import type { LabelCycleFilter } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import { SteerTabs } from '../register/steer-tabs.js';
import { CourseListCard } from './course-list-card.js';
import { useCourseCards } from './use-course-cards.js';

export const regionViews = ['relire', 'aide'] as const;
export type RegionView = (typeof regionViews)[number];

const filters: Record<RegionView | 'tous', LabelCycleFilter> = {
  tous: { isOpen: true, ours: false },
  relire: { states: ['regionalReview'], ours: false },
  aide: { helpAsked: true, ours: false },
};

/** The label files of the Missions that a regional association accompanies. */
export function RegionCyclesPage({ view }: { view: RegionView | null }) {
  const words = useLifeWords();
  const { places } = useLabellingFrame();
  const all = useCourseCards(filters.tous);
  const toReview = useCourseCards(filters.relire);
  const helped = useCourseCards(filters.aide);
  const list = { tous: all, relire: toReview, aide: helped }[view ?? 'tous'];
  const count = ({ page }: ReturnType<typeof useCourseCards>) => (page === undefined ? {} : { count: page.total });
  const href = places.accompaniedLabels;
  return (
    <Page
      title={words('region.title')}
      density="work"
      band={<SteerTabs current="accompanied" />}
      {...(all.page === undefined ? {} : { lead: words('region.lead', { count: all.page.total }) })}
    >
      <CourseListCard
        caption={words('region.caption')}
        list={list}
        columns={['organisation', 'state', 'score', 'planned', 'answers', 'help']}
        hrefOf={({ id }) => places.labelReview(id)}
        tabs={[
          { label: words('region.all'), href, current: view === null, ...count(all) },
          {
            label: words('region.toReview'),
            href: `${href}?vue=relire`,
            current: view === 'relire',
            ...count(toReview),
          },
          { label: words('region.helpTab'), href: `${href}?vue=aide`, current: view === 'aide', ...count(helped) },
        ]}
        empty={
          view === 'relire'
            ? { title: words('region.noneToReview'), detail: words('region.noneToReviewDetail') }
            : { title: words('region.none'), detail: words('region.noneDetail') }
        }
      />
    </Page>
  );
}
