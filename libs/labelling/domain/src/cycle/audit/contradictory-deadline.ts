import { zoneOfUnion } from '@maillage/network-contract';
import { daysAfter, startOfDayIn } from '@maillage/platform-kernel';
import { dayOfUnion } from '../../day-of-union.js';

/** Full days: the deadline is the end of the last one, by the clock of the union. */
export function contradictoryDeadline(sentAt: Date, days: number): Date {
  return startOfDayIn(zoneOfUnion, daysAfter(dayOfUnion(sentAt), days + 1));
}
