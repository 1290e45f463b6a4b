import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';

type Measured = Pick<CampaignDetailFragment, 'gauge' | 'minimum' | 'outcome' | 'state'>;

type Words = ReturnType<typeof usePoolingWords>;

/** "12 Missions", "500 unités fermes". */
export function minimumOf(words: Words, { kind, value }: CampaignDetailFragment['minimum']): string {
  return words(kind === 'members' ? 'campaign.minimumOfMembers' : 'campaign.minimumOfQuantity', { count: value });
}

/** The distance to the minimum as a title; the minimum itself when the distance is withheld. */
export function useGaugeTitle(): (campaign: Measured) => string {
  const words = usePoolingWords();
  return ({ gauge, minimum, outcome, state }) => {
    const { missing } = gauge;
    if (gauge.minimumReached === true || outcome === 'minimumReached') return words('member.reachedTitle');
    if (outcome === 'minimumMissed') return words('member.missedTitle');
    if (state !== 'needsOpen' || missing === null)
      return words('member.minimumTitle', { minimum: minimumOf(words, minimum) });
    return words(minimum.kind === 'members' ? 'member.missingLaunch' : 'member.missingQuantityLaunch', {
      count: missing,
    });
  };
}
