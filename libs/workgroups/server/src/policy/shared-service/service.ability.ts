import { AbilityBuilder, createMongoAbility, subject } from '@casl/ability';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, declareAbility } from '@maillage/platform-server';
import { type ServiceAct, serviceActNames } from '@maillage/workgroups-domain';

/** A service is moved by who runs it. Who may subscribe is a rule of the domain. */
export const serviceAbility = declareAbility({
  subject: 'SharedService',
  table: 'workgroups.shared_service',
  columns: { tenantId: { column: 'shared_service.tenant_id', type: 'uuid' } },
  of: (actor) => {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    if (actor.capabilities.has('sponsorGroups')) {
      can([...serviceActNames], 'SharedService', { tenantId: actor.organisationId });
    }
    return build();
  },
});

/** @throws DomainError FORBIDDEN when the organisation does not run this very service */
export function demandOnService(actor: ActingActor, act: ServiceAct, tenantId: string): void {
  if (serviceAbility.of(actor).can(act, subject('SharedService', { tenantId }))) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourService', act, role: actor.role });
}
