import type { SeatChange } from '@maillage/network-contract';
import type { DomainEvent } from '@maillage/platform-server';

/** The events of this context. Each has one handler. */
export const networkEvents = ['rightsAnnounced', 'seatChanged'] as const;
export type NetworkEventName = (typeof networkEvents)[number];

export interface RightsAnnouncement {
  readonly changeId: string;
}

export function rightsAnnounced(
  tenantId: string,
  changeId: string,
  occurredAt: Date,
): DomainEvent<NetworkEventName, RightsAnnouncement> {
  return { name: 'rightsAnnounced', tenantId, payload: { changeId }, occurredAt };
}

/** @param tenantId of the organisation in which the seats are held, or were */
export function seatChanged(
  tenantId: string,
  personIds: readonly string[],
  occurredAt: Date,
): DomainEvent<NetworkEventName, SeatChange> {
  return { name: 'seatChanged', tenantId, payload: { personIds }, occurredAt };
}
