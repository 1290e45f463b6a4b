import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { useRegionNames } from './use-region-names.js';

type Named = Pick<CampaignDetailFragment, 'eligibility' | 'gauge'>;

/** Who may join, in a sentence with their number. */
export function useEligibilityWords(): (campaign: Named) => string {
  const words = usePoolingWords();
  const regionName = useRegionNames();
  return ({ eligibility: { kind, regionCodes, organisations, restricted }, gauge }) => {
    const named = {
      network: words('member.network'),
      regions: words('member.regions', { count: regionCodes.length, regions: regionCodes.map(regionName).join(', ') }),
      organisations: words('member.organisations', { organisations: organisations.map(({ name }) => name).join(', ') }),
    };
    const counted = words('member.eligible', { who: named[kind], count: gauge.eligible });
    return restricted ? `${counted}. ${words('member.restricted')}.` : counted;
  };
}
