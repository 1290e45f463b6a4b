import { type Cents, cents, demand, largestRemainder, mixedWeights, refused } from '@maillage/platform-kernel';
import type { CostKey } from './service-vocabulary.js';
import type { ServiceTerms } from './shared-service.js';
import { type KeyFigures, keyFigureOf } from './subscription.js';

/** Why a member pays what it pays, in the order of the calculation. */
export interface CostStep {
  readonly key: CostKey;
  /** What the key counts for in the whole. */
  readonly percent: number;
  readonly figure: number;
  /** Of all who share. */
  readonly of: number;
}

export interface CostLine {
  readonly organisationId: string;
  readonly amountCents: Cents;
  readonly steps: readonly CostStep[];
}

export interface CostSharer {
  readonly organisationId: string;
  readonly figures: KeyFigures;
}

/**
 * Shares the cost of a service among those who pay for a seat: the lines add up to it to the cent, what does not divide
 * going to the largest remainders.
 *
 * @throws DomainError nobodySeated, figuresMissing with how many lack a figure of the key
 */
export function shareCosts(
  { costCents, keyParts }: Pick<ServiceTerms, 'costCents' | 'keyParts'>,
  sharers: readonly CostSharer[],
): readonly CostLine[] {
  if (sharers.length === 0) demand(refused('nobodySeated'));
  const parts = keyParts.map(({ key, percent }) => ({ key, percent, figures: figuresOf(key, sharers) }));
  const totals = parts.map(({ figures }) => figures.reduce((sum, figure) => sum + figure, 0));
  const amounts = largestRemainder(BigInt(costCents), mixedWeights(parts, sharers.length));
  return sharers.map(({ organisationId }, who) => ({
    organisationId,
    amountCents: cents(Number(amounts[who] ?? 0n)),
    steps: parts.map(({ key, percent, figures }, place) => ({
      ...{ key, percent },
      ...{ figure: figures[who] ?? 0, of: totals[place] ?? 0 },
    })),
  }));
}

function figuresOf(key: CostKey, sharers: readonly CostSharer[]): readonly number[] {
  const figures = sharers.map((sharer) => keyFigureOf(key, sharer.figures));
  const missing = figures.filter((figure) => figure === null).length;
  const isNothing = figures.every((figure) => figure === null || figure === 0);
  if (missing > 0 || isNothing) demand(refused('figuresMissing', { key, count: missing }));
  return figures.map((figure) => figure ?? 0);
}
