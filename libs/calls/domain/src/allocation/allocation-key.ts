import type { Cents } from '@maillage/platform-kernel';

export const plainKeys = ['equal', 'headcount', 'budget', 'youngPeople', 'score'] as const;
/** What a share is in proportion of (clé de répartition). */
export type PlainKey = (typeof plainKeys)[number];

/** Parts of a mixed key, in percent of the whole. */
export interface MixedPart {
  readonly key: PlainKey;
  readonly percent: number;
}

export type AllocationKey =
  { readonly kind: PlainKey } | { readonly kind: 'mixed'; readonly parts: readonly MixedPart[] };

/** Who would get a share, with the figures of the year that the keys look at; null where one is not known. */
export interface AllocationCandidate {
  readonly id: string;
  readonly requestedCents: Cents | null;
  /** The score of the application, in basis points. */
  readonly scoreBasisPoints: number | null;
  /** Employees in tenths of full-time equivalents. */
  readonly staffTenths: number | null;
  readonly budgetCents: Cents | null;
  /** Young people followed in the year. */
  readonly youngPeople: number | null;
}

/** How an envelope is shared. */
export interface AllocationRule {
  readonly key: AllocationKey;
  readonly capCents: Cents | null;
  readonly floorCents: Cents | null;
  /** Whether nobody gets more than was asked for. */
  readonly capAtRequest: boolean;
  /** The score below which an application gets nothing, in basis points. */
  readonly cutOffBasisPoints: number | null;
}

/** What a candidate counts by a key; null when the figure is not known. */
export function figureOf(key: PlainKey, candidate: AllocationCandidate): number | null {
  switch (key) {
    case 'equal':
      return 1;
    case 'headcount':
      return candidate.staffTenths;
    case 'budget':
      return candidate.budgetCents;
    case 'youngPeople':
      return candidate.youngPeople;
    case 'score':
      return candidate.scoreBasisPoints;
  }
}

export function partsOf(key: AllocationKey): readonly MixedPart[] {
  return key.kind === 'mixed' ? key.parts : [{ key: key.kind, percent: 100 }];
}
