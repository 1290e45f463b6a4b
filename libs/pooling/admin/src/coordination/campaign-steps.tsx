import { Steps, useFormat, type Step } from '@maillage/platform-admin';
import type { CampaignDetailFragment, CampaignState } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';

const reached: Record<CampaignState, number> = { draft: 0, needsOpen: 1, needsClosed: 2, abandoned: 2 };

/** The road of a campaign for who runs it. */
export function CampaignSteps({
  campaign: { state, opensAt, closesAt, coordinator },
}: {
  campaign: CampaignDetailFragment;
}) {
  const words = usePoolingWords();
  const format = useFormat();
  const day = (instant: string) => format.shortDate(instant, coordinator.timeZone);
  const steps = [
    { label: words('coordinator.stepPrepared') },
    {
      label: words('coordinator.stepSurvey'),
      when:
        state === 'draft'
          ? words('coordinator.from', { day: day(opensAt) })
          : words('coordinator.until', { day: day(closesAt) }),
    },
    state === 'abandoned'
      ? { label: words('coordinator.stepAbandoned') }
      : { label: words('coordinator.stepFrozen'), when: day(closesAt) },
  ];
  const statusOf = (index: number): Step['status'] => {
    if (index < reached[state]) return 'done';
    return index === reached[state] ? 'now' : 'next';
  };
  return (
    <Steps
      label={words('coordinator.steps')}
      steps={steps.map((step, index) => ({ ...step, status: statusOf(index) }))}
    />
  );
}
