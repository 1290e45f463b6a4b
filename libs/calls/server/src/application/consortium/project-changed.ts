import type { DomainEvent } from '@maillage/platform-server';

interface ChangedProject {
  readonly applicationId: string;
  readonly coordinatorId: string;
  readonly at: Date;
}

/** What was deposited is done by others from now on, or for another amount: what goes by it is told. */
export function projectChanged(
  { applicationId, coordinatorId, at: occurredAt }: ChangedProject,
  tenantId: string,
): DomainEvent {
  return { name: 'projectChanged', tenantId, payload: { applicationId, coordinatorId }, occurredAt };
}

/** Before the deposit there is nothing to tell. */
export function consortiumChanged(
  project: ChangedProject & { readonly deposits: number },
  tenantId: string,
): readonly DomainEvent[] {
  return project.deposits === 0 ? [] : [projectChanged(project, tenantId)];
}
