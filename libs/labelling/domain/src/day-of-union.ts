import { dayIn } from '@maillage/platform-kernel';

/** The union's clock is that of its seat. Labels, campaigns, sessions and figures go by its days, wherever an organisation is. */
export const zoneOfUnion = 'Europe/Paris';

/** The day that an instant falls on at the union: `2026-12-16`. */
export function dayOfUnion(at: Date): string {
  return dayIn(zoneOfUnion, at);
}

/** The day of the union some days earlier. What looks back by it says the same all day long, whenever it is asked. */
export function dayOfUnionBefore(now: Date, days: number): string {
  return dayOfUnion(new Date(now.getTime() - days * 86_400_000));
}
