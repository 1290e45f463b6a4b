import { type Cents, cents, smallestGroup, sumOf } from '@maillage/platform-kernel';
import type { SavingLine } from './saving-line.js';

/** A stretch of the distribution: how many saved from so many percent of what they paid, up to so many. */
export interface SavingBand {
  /** Null for those who pay more than before. */
  readonly fromPercent: number | null;
  /** Excluded; null for the last. */
  readonly untilPercent: number | null;
  readonly count: number;
}

/** What a campaign saved, counted over those that gave a reference alone. */
export interface SavingsResult {
  readonly members: number;
  readonly withReference: number;
  /** Null where too few gave a reference to be told. */
  readonly totals: SavingTotals | null;
  readonly medianNetCents: Cents | null;
  readonly distribution: readonly SavingBand[];
}

export interface SavingTotals {
  readonly beforeCents: Cents;
  readonly nowCents: Cents;
  readonly feeCents: Cents;
  readonly netCents: Cents;
}

interface ClaimedLine {
  readonly beforeCents: Cents;
  readonly nowCents: Cents;
  readonly feeCents: Cents;
  readonly netCents: Cents;
}

const limits = [0, 5, 10, 20] as const;

/** As the coordinator, who has every line, sees it. */
export function savingsResult(lines: readonly SavingLine[]): SavingsResult {
  const claimed = claimedOf(lines);
  return {
    ...{ members: lines.length, withReference: claimed.length },
    totals: claimed.length === 0 ? null : totalsOf(claimed),
    medianNetCents: medianOf(claimed.map(({ netCents }) => netCents)),
    distribution: bandsOf(claimed),
  };
}

/** As it is told to others: nothing while fewer than five gave a reference, and no band of the distribution below five. */
export function toldResult(result: SavingsResult): SavingsResult {
  if (result.withReference < smallestGroup) {
    return { ...result, totals: null, medianNetCents: null, distribution: [] };
  }
  return { ...result, distribution: joinedBands(result.distribution) };
}

/** Without a reference nothing is claimed. */
function claimedOf(lines: readonly SavingLine[]): readonly ClaimedLine[] {
  return lines.flatMap(({ beforeCents, nowCents, feeCents, netCents }) =>
    beforeCents === null || netCents === null ? [] : [{ beforeCents, nowCents, feeCents, netCents }],
  );
}

function totalsOf(claimed: readonly ClaimedLine[]): SavingTotals {
  return {
    beforeCents: sumOf(claimed.map((line) => line.beforeCents)),
    nowCents: sumOf(claimed.map((line) => line.nowCents)),
    feeCents: sumOf(claimed.map((line) => line.feeCents)),
    netCents: sumOf(claimed.map((line) => line.netCents)),
  };
}

/** Between two in the middle, the cent below their mean. */
function medianOf(amounts: readonly Cents[]): Cents | null {
  const sorted = [...amounts].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : cents(Math.floor((lower + upper) / 2));
}

function bandsOf(claimed: readonly ClaimedLine[]): readonly SavingBand[] {
  const places = claimed.map(placeOf);
  return [null, ...limits].map((fromPercent, place) => ({
    ...{ fromPercent, untilPercent: limits[place] ?? null },
    count: places.filter((one) => one === place).length,
  }));
}

function placeOf({ beforeCents, netCents }: ClaimedLine): number {
  if (netCents < 0) return 0;
  return limits.filter((limit) => limit === 0 || netCents * 100 >= beforeCents * limit).length;
}

/** Neighbours go together until each has five: none is left out, so that none can be computed from the rest. */
function joinedBands(bands: readonly SavingBand[]): readonly SavingBand[] {
  const joined: SavingBand[] = [];
  let open: SavingBand | undefined;
  for (const band of bands) {
    open = open === undefined ? band : together(open, band);
    if (open.count < smallestGroup) continue;
    joined.push(open);
    open = undefined;
  }
  const last = joined.pop();
  if (last === undefined) return [];
  return [...joined, open === undefined ? last : together(last, open)];
}

function together(one: SavingBand, next: SavingBand): SavingBand {
  const { fromPercent } = one;
  return { fromPercent, untilPercent: next.untilPercent, count: one.count + next.count };
}
