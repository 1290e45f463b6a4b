import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import { type AllocationCandidate, type AllocationRule, figureOf, partsOf } from './allocation-key.js';
import { boundsOf } from './bounds-of.js';

export type AllocationRefusal = 'mixedKeyIncomplete' | 'keyWithoutFigures' | 'envelopeBelowFloors';

/** What must be true before an envelope can be shared at all, among those above the cut-off. */
export function ruleMustBeFair(
  rule: AllocationRule,
  candidates: readonly AllocationCandidate[],
  envelopeCents: number,
): Verdict<AllocationRefusal> {
  const parts = partsOf(rule.key);
  return firstRefusal<AllocationRefusal>(
    () => partsMustMakeAWhole(rule),
    ...parts.map(({ key }) => () => {
      const figures = candidates.map((candidate) => figureOf(key, candidate));
      const unknown = figures.filter((figure) => figure === null).length;
      const isNothing = candidates.length > 0 && figures.every((figure) => figure === null || figure === 0);
      return unknown > 0 || isNothing ? refused('keyWithoutFigures', { key, count: unknown }) : allowed;
    }),
    () => {
      const floors = candidates.reduce((sum, candidate) => sum + boundsOf(rule, candidate).floor, 0n);
      if (floors <= BigInt(envelopeCents)) return allowed;
      return refused('envelopeBelowFloors', { envelopeCents, floorsCents: Number(floors) });
    },
  );
}

function partsMustMakeAWhole({ key }: AllocationRule): Verdict<AllocationRefusal> {
  if (key.kind !== 'mixed') return allowed;
  const percent = key.parts.reduce((sum, part) => sum + part.percent, 0);
  const areWhole = key.parts.every((part) => Number.isInteger(part.percent) && part.percent > 0);
  const areDifferent = new Set(key.parts.map((part) => part.key)).size === key.parts.length;
  return percent === 100 && areWhole && areDifferent ? allowed : refused('mixedKeyIncomplete', { percent });
}
