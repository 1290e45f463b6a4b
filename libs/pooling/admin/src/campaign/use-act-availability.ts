import { type Availability, useRefusalWords } from '@maillage/platform-admin';
import type { CampaignAct, CampaignDetailFragment } from '../generated/graphql.js';

/** What the server says of each act on this campaign; an act that it does not name is not for this organisation. */
export function useActAvailability({ acts }: Pick<CampaignDetailFragment, 'acts'>): (act: CampaignAct) => Availability {
  const { availability } = useRefusalWords();
  return (act) => availability(acts.find((one) => one.act === act) ?? { can: false, code: 'FORBIDDEN', params: null });
}
