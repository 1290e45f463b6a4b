import type { DomainEvent } from '@maillage/platform-server';
import type { CycleEventPayload } from '../labelling.events.js';

export interface EvidenceAskedPayload extends CycleEventPayload {
  readonly requestId: string;
}

/** @param tenantId of the organisation in whose name it is asked */
export function evidenceAsked(
  tenantId: string,
  payload: EvidenceAskedPayload,
  occurredAt: Date,
): DomainEvent<'evidenceAsked', EvidenceAskedPayload> {
  return { name: 'evidenceAsked', tenantId, payload, occurredAt };
}
