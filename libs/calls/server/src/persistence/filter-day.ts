import { isRealDay } from '@maillage/calls-domain';
import { DomainError } from '@maillage/platform-kernel';

/** @throws DomainError INVALID_INPUT for a day that no calendar has */
export function dayOrNull(day: string | null | undefined): string | null {
  if (day === null || day === undefined || isRealDay(day)) return day ?? null;
  throw new DomainError('INVALID_INPUT', { field: 'closingBy', reason: 'notADay' });
}
