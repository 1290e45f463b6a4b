import type { ActStamp } from '@maillage/platform-kernel';

/** Signed by an officer in the middle of the needs, with a reason, unless told otherwise. */
export function aStamp(at = '2026-02-10T10:00:00Z', facts: Partial<ActStamp> = {}): ActStamp {
  const actor = { personId: 'person', name: 'Odile Marnaz', organisationId: 'arml-brelande' };
  return { decisionId: 'decision', actor, at: new Date(at), reason: 'Voté en bureau', ...facts };
}
