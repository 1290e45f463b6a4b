import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import { type OutsideCallAct, outsideCallActs } from '@maillage/calls-domain';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, declareAbility } from '@maillage/platform-server';

/** Who entered an outside call keeps it right; everybody reads it. */
export const outsideCallAbility = declareAbility({
  subject: 'OutsideCall',
  table: 'calls.outside_call',
  columns: { tenantId: { column: 'outside_call.tenant_id', type: 'uuid' } },
  of: (actor) => {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    if (actor.capabilities.has('coordinateCalls')) {
      can([...outsideCallActs], 'OutsideCall', { tenantId: actor.organisationId });
    }
    return build();
  },
});

/** @throws DomainError FORBIDDEN when the organisation did not enter this very call */
export function demandOnOutsideCall(actor: ActingActor, act: OutsideCallAct, tenantId: string): void {
  if (outsideCallAbility.of(actor).can(act, subject('OutsideCall', { tenantId }))) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourCall', act, role: actor.role });
}
