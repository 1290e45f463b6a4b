import { AbilityBuilder, createMongoAbility, type MongoAbility, type MongoQuery, subject } from '@casl/ability';
import type { Capability } from '@maillage/network-contract';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, declareAbility } from '@maillage/platform-server';

/** What the ability looks at in a group. */
export interface WorkgroupSubject {
  /** The sponsor. */
  readonly tenantId: string;
  readonly band: string;
  readonly audience: readonly string[];
  readonly leadPersonId: string | null;
  readonly leadOrganisationId: string | null;
}

/** `sponsor` and `lead` stand for the acts of who sponsors a group, and of who leads it; `join` for those of an organisation. */
export type WorkgroupAction = 'read' | 'join' | 'sponsor' | 'lead';

/** What the actor may do with which groups. Whether the state of the group lets it is asked of the domain. */
export const workgroupAbility = declareAbility({
  subject: 'Workgroup',
  table: 'workgroups.workgroup',
  columns: {
    tenantId: { column: 'workgroup.tenant_id', type: 'uuid' },
    band: { column: 'workgroup.band', type: 'text' },
    audience: { column: 'workgroup.audience', type: 'uuid', isArray: true },
    leadPersonId: { column: 'workgroup.lead_person_id', type: 'uuid' },
    leadOrganisationId: { column: 'workgroup.lead_organisation_id', type: 'uuid' },
  },
  of: abilityOf,
});

function abilityOf(actor: ActingActor): MongoAbility {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  const has = (capability: Capability): boolean => actor.capabilities.has(capability);
  const sponsored = { tenantId: actor.organisationId };
  const led = { leadPersonId: actor.personId, leadOrganisationId: actor.organisationId };
  const addressed = { audience: { $in: [actor.organisationId] } };
  const seen: readonly MongoQuery[] = [sponsored, { band: 'network' }, addressed];
  if (has('readGroups')) seen.forEach((rows) => can('read', 'Workgroup', rows));
  if (has('joinGroups')) seen.forEach((rows) => can('join', 'Workgroup', rows));
  if (has('sponsorGroups')) can('sponsor', 'Workgroup', sponsored);
  const leading: readonly MongoQuery[] = [sponsored, led];
  if (has('workInGroups')) leading.forEach((rows) => can('lead', 'Workgroup', rows));
  return build();
}

export function mayOnGroup(actor: ActingActor, action: WorkgroupAction, asked: WorkgroupSubject): boolean {
  const { tenantId, band, audience, leadPersonId, leadOrganisationId } = asked;
  const group = subject('Workgroup', { tenantId, band, audience, leadPersonId, leadOrganisationId });
  return workgroupAbility.of(actor).can(action, group);
}

/** @throws DomainError FORBIDDEN when the actor may not do this with this very group */
export function demandOnGroup(actor: ActingActor, action: WorkgroupAction, asked: WorkgroupSubject): void {
  if (mayOnGroup(actor, action, asked)) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourGroup', act: action, role: actor.role });
}
