import { allowed, refused, type Verdict } from '@maillage/platform-kernel';
import type { CallTerms } from './call-terms.js';

type Calendar = Pick<CallTerms, 'opensAt' | 'closesAt' | 'graceMinutes'>;

/** The first instant at which no deposit is taken: the closing and its days of grace; null when there is none. */
export function depositDeadlineOf({ closesAt, graceMinutes }: Calendar): Date | null {
  return closesAt === null ? null : new Date(closesAt.getTime() + graceMinutes * 60_000);
}

/**
 * Whether a deposit comes in time.
 *
 * @param at the stamp of the server, taken after the lock of the deposit's own transaction
 */
export function depositMustBeInTime(calendar: Calendar, at: Date): Verdict<'callOpensLater' | 'depositTooLate'> {
  const { opensAt } = calendar;
  if (opensAt !== null && at.getTime() < opensAt.getTime()) {
    return refused('callOpensLater', { opensAt: opensAt.toISOString() });
  }
  const deadline = depositDeadlineOf(calendar);
  if (deadline === null || at.getTime() < deadline.getTime()) return allowed;
  return refused('depositTooLate', { closesAt: deadline.toISOString(), at: at.toISOString() });
}

/** Whether a deposit that is in time came after the closing, in the grace that the call leaves. */
export function isDepositLate({ closesAt }: Calendar, at: Date): boolean {
  return closesAt !== null && at.getTime() >= closesAt.getTime();
}
