import { dayOfUnion } from '../day-of-union.js';
import type { OrganisationProgress } from './organisation-progress.js';

/**
 * Where an organisation stood at an earlier instant, as far as its instants tell: stages reached later are not reached
 * yet, and a label granted later is none. Scores and help are those of today.
 */
export function progressAsOf(row: OrganisationProgress & { readonly labelledFrom: string | null }, at: Date) {
  const before = (instant: Date | null): Date | null => (instant !== null && instant <= at ? instant : null);
  const isLabelled = row.labelledFrom !== null && row.labelledFrom <= dayOfUnion(at);
  const registeredAt = before(row.registeredAt);
  const past: OrganisationProgress = {
    ...row,
    registeredAt,
    startedAt: before(row.startedAt),
    assessedAt: before(row.assessedAt),
    appliedAt: before(row.appliedAt),
    auditedAt: before(row.auditedAt),
    decidedAt: before(row.decidedAt),
    state: registeredAt === null ? null : row.state,
    labelledUntil: isLabelled ? row.labelledUntil : null,
  };
  return past;
}
