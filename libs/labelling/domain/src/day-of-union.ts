import { dayIn } from '@maillage/platform-kernel';

/** The union's clock is that of its seat. Labels, campaigns, sessions and figures go by its days, wherever an organisation is. */
export const zoneOfUnion = 'Europe/Paris';

/** The day that an instant falls on at the union: `2026-12-16`. */
export function dayOfUnion(at: Date): string {
  return dayIn(zoneOfUnion, at);
}
