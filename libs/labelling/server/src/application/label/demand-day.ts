import { DomainError } from '@maillage/platform-kernel';

/** @throws DomainError INVALID_INPUT for what is no day as `2027-03-30` */
export function demandDay(text: string, field: string): string {
  const read = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  const isDay = read !== undefined && !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === text;
  if (!isDay) throw new DomainError('INVALID_INPUT', { field, reason: 'notADay' });
  return text;
}
