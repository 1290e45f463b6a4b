import type { DomainEvent } from '@maillage/platform-server';

/** What was deposited is done by others from now on: what goes by it is told. Before the deposit there is nothing to tell. */
export function projectChanged(
  project: {
    readonly applicationId: string;
    readonly coordinatorId: string;
    readonly deposits: number;
    readonly at: Date;
  },
  tenantId: string,
): readonly DomainEvent[] {
  const { applicationId, coordinatorId, deposits, at: occurredAt } = project;
  const payload = { applicationId, coordinatorId };
  return deposits === 0 ? [] : [{ name: 'projectChanged', tenantId, payload, occurredAt }];
}
