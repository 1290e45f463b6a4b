import { zoneOfUnion } from '@maillage/network-contract';
import { dayIn } from '@maillage/platform-kernel';

/** The day that an instant falls on at the union: `2026-12-16`. Labels, campaigns, sessions and figures go by it. */
export function dayOfUnion(at: Date): string {
  return dayIn(zoneOfUnion, at);
}

/** The day of the union some days earlier. What looks back by it says the same all day long, whenever it is asked. */
export function dayOfUnionBefore(now: Date, days: number): string {
  return dayOfUnion(new Date(now.getTime() - days * 86_400_000));
}
