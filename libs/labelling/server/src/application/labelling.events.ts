import type { DomainEvent } from '@maillage/platform-server';
import { commissionEvents } from './commission/commission.events.js';
import { labelEvents } from './label/label.events.js';

/** The events of this context. Each has one handler. */
export const labellingEvents: readonly string[] = [
  ...['cycleMoved', 'labelFiguresChanged', 'helpAsked', 'evidenceAsked'],
  ...commissionEvents,
  ...labelEvents,
];

/** What an event says of a cycle: whose it is. Who reads more of it asks for it in a scope that sees it. */
export interface CycleEventPayload {
  readonly organisationId: string;
  readonly cycleId: string;
}

/** An event of the organisation that is assessed, about one of its cycles. */
export function labellingEvent<Name extends string>(
  name: Name,
  { id, tenantId }: { readonly id: string; readonly tenantId: string },
  occurredAt: Date,
): DomainEvent<Name, CycleEventPayload> {
  return { name, tenantId, payload: { organisationId: tenantId, cycleId: id }, occurredAt };
}
