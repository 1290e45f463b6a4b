import type { MemberSituation } from '../member-situation.js';
import type { Need, Participation } from '../participation.js';
import type { PoolingCampaign } from '../pooling-campaign.js';

/** What a Mission sends with its answer. What is null stays as it was. */
export interface MemberNeeds {
  /** The id of the participation that is made, when there is none yet. */
  readonly participationId: string;
  readonly needs: readonly Need[] | null;
  readonly sharesQuantities: boolean | null;
}

/** The participation of a Mission with what it sends now, before any act moves it. */
export function answeredParticipation(
  campaign: PoolingCampaign,
  { organisation, participation }: MemberSituation,
  { participationId, needs, sharesQuantities }: MemberNeeds,
  at: Date,
): Participation {
  const former = participation ?? {
    id: participationId,
    tenantId: organisation.id,
    campaignId: campaign.id,
    campaignTenantId: campaign.tenantId,
    state: 'declared',
    sharesQuantities: false,
    needs: [],
    declaredAt: null,
    joinedAt: null,
    answeredAt: at,
  };
  return {
    ...former,
    sharesQuantities: sharesQuantities ?? former.sharesQuantities,
    needs: needs ?? former.needs,
    declaredAt: needs === null ? former.declaredAt : at,
  };
}
