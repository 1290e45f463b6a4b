import type { DomainEvent } from '@maillage/platform-server';
import type { LabelAct, LabelReminder } from '@maillage/labelling-domain';

export const labelEvents = ['labelChanged'] as const;

export interface LabelChangedPayload {
  readonly labelId: string;
  readonly organisationId: string;
  readonly act: LabelAct | LabelReminder;
}

/** @param tenantId of who acts: the union, or the organisation itself when its clock does */
export function labelChanged(
  tenantId: string,
  payload: LabelChangedPayload,
  occurredAt: Date,
): DomainEvent<'labelChanged', LabelChangedPayload> {
  return { name: 'labelChanged', tenantId, payload, occurredAt };
}
