import type { AllocationCandidate, AllocationRule } from './allocation-key.js';

export interface Bounds {
  readonly floor: bigint;
  /** Null: as much as there is. */
  readonly cap: bigint | null;
}

/** The least and the most that a candidate gets. What was asked for goes before a floor. */
export function boundsOf(rule: AllocationRule, { requestedCents }: AllocationCandidate): Bounds {
  const caps = [rule.capCents, rule.capAtRequest ? requestedCents : null].filter((cap) => cap !== null);
  const cap = caps.length === 0 ? null : BigInt(Math.min(...caps));
  const floor = BigInt(rule.floorCents ?? 0);
  return { cap, floor: cap !== null && cap < floor ? cap : floor };
}
