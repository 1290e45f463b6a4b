import type { ActStamp } from '@maillage/platform-kernel';

/** Signed by the sponsor's officer, with a reason, unless told otherwise. */
export function signedAt(at = '2026-12-01T09:00:00Z', reason: string | null = 'Décidé en bureau'): ActStamp {
  const actor = { personId: 'person', name: 'Odile Marnaz', organisationId: 'region' };
  return { decisionId: 'decision', actor, at: new Date(at), reason };
}
