import type { DomainEvent } from '@maillage/platform-server';

/** The events of this context. Each has one handler. */
export const networkEvents = ['rightsAnnounced'] as const;
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
