import type { AuditorInPool } from '@maillage/labelling-domain';
import type { AuditorRow } from '../../persistence/cycle/auditor.statements.js';

export function auditorView({ auditorId, seats, lastAuditorIds: _, ...row }: AuditorRow) {
  return { id: auditorId, ...row, regions: regionsOf(seats) };
}

export type AuditorView = ReturnType<typeof auditorView>;

/** Where somebody serves, and so does not audit. */
function regionsOf(seats: AuditorInPool['seats']): string[] {
  return [...new Set(seats.filter(({ runs }) => runs).flatMap(({ regionCodes }) => regionCodes))].sort();
}
