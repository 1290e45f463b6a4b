import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';

type Measured = Pick<CampaignDetailFragment, 'gauge' | 'minimum'>;

/** The distance to the minimum as a title; the minimum itself when the distance is withheld. */
export function useGaugeTitle(): (campaign: Measured) => string {
  const words = usePoolingWords();
  return ({ gauge, minimum }) => {
    const { missing } = gauge;
    if (gauge.minimumReached) return words('member.reachedLaunch');
    if (missing === null) return words('campaign.minimumOfQuantity', { count: minimum.value });
    return words(minimum.kind === 'members' ? 'member.missingLaunch' : 'member.missingQuantityLaunch', { count: missing });
  };
}
