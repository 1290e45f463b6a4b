import { type Cents, cents, demand, mixedWeights } from '@maillage/platform-kernel';
import {
  type AllocationCandidate,
  type AllocationRule,
  figureOf,
  type MixedPart,
  partsOf,
  type PlainKey,
} from './allocation-key.js';
import { boundsOf } from './bounds-of.js';
import { ruleMustBeFair } from './rule-must-be-fair.rule.js';
import { type BoundedPart, sharedWithinBounds } from './shared-within-bounds.js';

/** Why a candidate gets what it gets, in the order of the calculation. */
export type AllocationStep =
  | { readonly code: 'belowCutOff'; readonly scoreBasisPoints: number | null; readonly cutOffBasisPoints: number }
  /** The figure of the candidate among that of all, and what the key counts in the whole. */
  | {
      readonly code: 'byKey';
      readonly key: PlainKey;
      readonly figure: number;
      readonly of: number;
      readonly percent: number;
    }
  | { readonly code: 'heldAtCap' | 'heldAtFloor'; readonly boundCents: Cents }
  /** The share in proportion of what the bounds left, rounded to the cent so that all add up. */
  | { readonly code: 'inProportion'; readonly shareCents: Cents };

export interface AllocationLine {
  readonly id: string;
  readonly amountCents: Cents;
  readonly steps: readonly AllocationStep[];
}

export interface Allocation {
  /** In the order of the candidates. */
  readonly lines: readonly AllocationLine[];
  readonly allocatedCents: Cents;
  /** What the caps left in the envelope. */
  readonly leftCents: Cents;
}

/**
 * Shares an envelope, exact to the cent: the lines and what is left always add up to it.
 *
 * @throws DomainError when the key lacks figures, its parts do not make a whole, or the floors ask for more than there is
 */
export function allocate(
  envelopeCents: Cents,
  rule: AllocationRule,
  candidates: readonly AllocationCandidate[],
): Allocation {
  const inside = candidates.filter((candidate) => isAboveCutOff(rule, candidate));
  demand(ruleMustBeFair(rule, inside, envelopeCents));
  const totals = new Map(partsOf(rule.key).map(({ key }) => [key, totalOf(key, inside)]));
  const weights = mixedWeights(
    partsOf(rule.key).map(({ key, percent }) => ({
      percent,
      figures: inside.map((candidate) => figureOf(key, candidate) ?? 0),
    })),
    inside.length,
  );
  const parts = sharedWithinBounds(
    BigInt(envelopeCents),
    inside.map((candidate, place) => ({ weight: weights[place] ?? 0n, bounds: boundsOf(rule, candidate) })),
  );
  const partOf = new Map(inside.map(({ id }, place) => [id, parts[place]]));
  const lines = candidates.map((candidate) => lineOf(rule, candidate, { part: partOf.get(candidate.id), totals }));
  const allocatedCents = cents(lines.reduce((sum, { amountCents }) => sum + amountCents, 0));
  return { lines, allocatedCents, leftCents: cents(envelopeCents - allocatedCents) };
}

function isAboveCutOff({ cutOffBasisPoints }: AllocationRule, { scoreBasisPoints }: AllocationCandidate): boolean {
  return cutOffBasisPoints === null || (scoreBasisPoints !== null && scoreBasisPoints >= cutOffBasisPoints);
}

function totalOf(key: PlainKey, candidates: readonly AllocationCandidate[]): number {
  return candidates.reduce((sum, candidate) => sum + (figureOf(key, candidate) ?? 0), 0);
}

type Totals = ReadonlyMap<PlainKey, number>;

function lineOf(
  rule: AllocationRule,
  candidate: AllocationCandidate,
  { part, totals }: { readonly part: BoundedPart | undefined; readonly totals: Totals },
): AllocationLine {
  const { id, scoreBasisPoints } = candidate;
  if (part === undefined) {
    const cutOffBasisPoints = rule.cutOffBasisPoints ?? 0;
    return { id, amountCents: cents(0), steps: [{ code: 'belowCutOff', scoreBasisPoints, cutOffBasisPoints }] };
  }
  const amountCents = cents(Number(part.amount));
  const keys = partsOf(rule.key).map((keyPart) => keyStep(keyPart, candidate, totals));
  return { id, amountCents, steps: [...keys, heldStep(part, amountCents)] };
}

function keyStep({ key, percent }: MixedPart, candidate: AllocationCandidate, totals: Totals): AllocationStep {
  return { code: 'byKey', key, percent, figure: figureOf(key, candidate) ?? 0, of: totals.get(key) ?? 0 };
}

function heldStep({ held }: BoundedPart, amountCents: Cents): AllocationStep {
  switch (held) {
    case 'atCap':
      return { code: 'heldAtCap', boundCents: amountCents };
    case 'atFloor':
      return { code: 'heldAtFloor', boundCents: amountCents };
    case 'inProportion':
      return { code: 'inProportion', shareCents: amountCents };
  }
}
