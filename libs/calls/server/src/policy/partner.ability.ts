import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import { type PartnerAct, partnerActs } from '@maillage/calls-domain';
import type { Capability } from '@maillage/network-contract';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, declareAbility } from '@maillage/platform-server';

export type PartnerAction = 'fill' | Exclude<PartnerAct, 'replace'>;

/** Who writes in a share does not engage the organisation. */
export const capabilityOfPartnerAction = {
  fill: 'writeApplications',
  accept: 'depositApplications',
  decline: 'depositApplications',
  commit: 'depositApplications',
  reopenShare: 'writeApplications',
  withdraw: 'depositApplications',
} as const satisfies Record<PartnerAction, Capability>;

const actions: readonly PartnerAction[] = [
  'fill',
  ...partnerActs.filter((act): act is Exclude<PartnerAct, 'replace'> => act !== 'replace'),
];

/** The acts of an organisation in its own place of a consortium. */
export const partnerAbility = declareAbility({
  subject: 'ConsortiumPartner',
  table: 'calls.partner',
  columns: { organisationId: { column: 'partner.organisation_id', type: 'uuid' } },
  of: (actor) => {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    const open = actions.filter((action) => actor.capabilities.has(capabilityOfPartnerAction[action]));
    if (open.length > 0) can([...open], 'ConsortiumPartner', { organisationId: actor.organisationId });
    return build();
  },
});

/** @throws DomainError FORBIDDEN when the place is of another organisation */
export function demandOnPartner(
  actor: ActingActor,
  action: PartnerAction,
  { organisationId }: { readonly organisationId: string },
): void {
  if (partnerAbility.of(actor).can(action, subject('ConsortiumPartner', { organisationId }))) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourShare', act: action, role: actor.role });
}
