import { AbilityBuilder, createMongoAbility, type MongoAbility, type MongoQuery, subject } from '@casl/ability';
import type { Capability } from '@maillage/network-contract';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, declareAbility } from '@maillage/platform-server';
import {
  type CampaignAct,
  coordinatorActNames,
  memberActNames,
  type SavingsAct,
  savingsCoordinatorActNames,
  savingsMemberActNames,
} from '@maillage/pooling-domain';

/** What the ability looks at in a campaign. */
export interface CampaignSubject {
  readonly tenantId: string;
  /** Whether it was ever opened: the draft that was abandoned remains its coordinator's. */
  readonly published: boolean;
  readonly restricted: boolean;
  readonly audience: readonly string[];
}

export type CampaignAction = 'read' | 'readMembers' | CampaignAct | SavingsAct;

/** What the actor may do with which campaigns. Whether the campaign's state lets it is asked of the domain. */
export const campaignAbility = declareAbility({
  subject: 'Campaign',
  table: 'pooling.campaign',
  columns: {
    tenantId: { column: 'campaign.tenant_id', type: 'uuid' },
    published: { column: 'campaign.published', type: 'boolean' },
    restricted: { column: 'campaign.eligibility_restricted', type: 'boolean' },
    audience: { column: 'campaign.audience', type: 'uuid', isArray: true },
  },
  of: abilityOf,
});

function abilityOf(actor: ActingActor): MongoAbility {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  const has = (capability: Capability): boolean => actor.capabilities.has(capability);
  const led = { tenantId: actor.organisationId };
  const shared = { published: true, restricted: false };
  const addressed = { published: true, audience: { $in: [actor.organisationId] } };
  const seen: readonly MongoQuery[] = [led, shared, addressed];

  if (has('readCampaigns')) seen.forEach((rows) => can('read', 'Campaign', rows));
  if (has('coordinateCampaigns')) {
    can(['readMembers', ...coordinatorActNames, ...savingsCoordinatorActNames], 'Campaign', led);
  }
  if (has('declareNeeds')) seen.forEach((rows) => can('declareNeeds', 'Campaign', rows));
  if (has('joinCampaigns'))
    seen.forEach((rows) =>
      can([...memberActNames.filter((act) => act !== 'declareNeeds'), ...savingsMemberActNames], 'Campaign', rows),
    );
  return build();
}

/** @throws DomainError FORBIDDEN when the actor may not do this with this very campaign */
export function demandOnCampaign(actor: ActingActor, action: CampaignAction, asked: CampaignSubject): void {
  const { tenantId, published, restricted, audience } = asked;
  const campaign = subject('Campaign', { tenantId, published, restricted, audience });
  if (!campaignAbility.of(actor).can(action, campaign)) {
    throw new DomainError('FORBIDDEN', { reason: 'notYourCampaign', act: action, role: actor.role });
  }
}
