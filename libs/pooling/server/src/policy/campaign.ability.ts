import { AbilityBuilder, createMongoAbility, type MongoAbility, type MongoQuery, subject } from '@casl/ability';
import type { Capability } from '@maillage/network-contract';
import { DomainError } from '@maillage/platform-kernel';
import type { ActingActor, SubjectColumns } from '@maillage/platform-server';
import { type CampaignAct, coordinatorActNames, memberActNames, type PoolingCampaign } from '@maillage/pooling-domain';

/** What the ability looks at in a campaign. */
export interface CampaignSubject {
  readonly tenantId: string;
  readonly state: string;
  readonly restricted: boolean;
  readonly audience: readonly string[];
}

export type CampaignAction = 'read' | 'readMembers' | CampaignAct;

export const campaignColumns: SubjectColumns = {
  tenantId: { column: 'campaign.tenant_id', type: 'uuid' },
  state: { column: 'campaign.state', type: 'text' },
  restricted: { column: 'campaign.eligibility_restricted', type: 'boolean' },
  audience: { column: 'campaign.audience', type: 'uuid', isArray: true },
};

/** What the actor may do with which campaigns. Whether the campaign's state lets it is asked of the domain. */
export function campaignAbility(actor: ActingActor): MongoAbility {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  const has = (capability: Capability): boolean => actor.capabilities.has(capability);
  const led = { tenantId: actor.organisationId };
  const published = { state: { $ne: 'draft' }, restricted: false };
  const addressed = { state: { $ne: 'draft' }, audience: { $in: [actor.organisationId] } };
  const seen: readonly MongoQuery[] = [led, published, addressed];

  if (has('readCampaigns')) seen.forEach((rows) => can('read', 'Campaign', rows));
  if (has('coordinateCampaigns')) can(['readMembers', ...coordinatorActNames], 'Campaign', led);
  if (has('declareNeeds')) seen.forEach((rows) => can('declareNeeds', 'Campaign', rows));
  if (has('joinCampaigns'))
    seen.forEach((rows) =>
      can(
        memberActNames.filter((act) => act !== 'declareNeeds'),
        'Campaign',
        rows,
      ),
    );
  return build();
}

/** @throws DomainError FORBIDDEN when the actor may not do this with this very campaign */
export function demandOnCampaign(
  actor: ActingActor,
  action: CampaignAction,
  campaign: PoolingCampaign,
  audience: readonly string[],
): void {
  const { tenantId, state, eligibility } = campaign;
  const asked: CampaignSubject = { tenantId, state, restricted: eligibility.restricted, audience };
  if (!campaignAbility(actor).can(action, subject('Campaign', { ...asked }))) {
    throw new DomainError('FORBIDDEN', { reason: 'notYourCampaign', act: action, role: actor.role });
  }
}
