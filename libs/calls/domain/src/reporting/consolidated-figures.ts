import { inconsistenciesOf, type Inconsistency } from '../indicators/inconsistencies-of.js';
import { percentOf, rateOf } from '../indicators/rate-of.js';
import type { PlannedIndicator } from '../plan/project-plan.js';
import { gapOf, type Gap } from './gap-of.js';

/** What one organisation told in a report. */
export interface ToldShare {
  readonly organisationId: string;
  /** By the codes of indicators. */
  readonly figures: ReadonlyMap<string, number>;
  /** By accounts, in cents. */
  readonly spent: ReadonlyMap<string, number>;
}

/** What was planned for one organisation in the time of a report. */
export interface PlannedShare {
  readonly organisationId: string;
  readonly targets: ReadonlyMap<string, number>;
  readonly planned: ReadonlyMap<string, number>;
}

export interface Traced {
  readonly organisationId: string;
  readonly value: number;
}

export interface ConsolidatedFigure {
  readonly code: string;
  readonly label: string;
  readonly partOf: string | null;
  readonly countsPeople: boolean;
  readonly target: number | null;
  /** Null while nobody has told it. */
  readonly achieved: number | null;
  readonly rateBasisPoints: number | null;
  readonly percent: number | null;
  /** Each organisation that the figure comes from, with what it told. */
  readonly trace: readonly Traced[];
  /** Beside the figure: nothing is corrected, and nobody is kept from closing. */
  readonly warnings: readonly Inconsistency[];
}

export interface ConsolidatedAccount extends Gap {
  readonly account: string;
  readonly label: string;
  readonly plannedCents: number;
  readonly actualCents: number;
  readonly trace: readonly Traced[];
}

/** Adds up what was told, indicator by indicator, with who told it. @param shares those that were sent */
export function consolidatedFigures(
  indicators: readonly PlannedIndicator[],
  planned: readonly PlannedShare[],
  shares: readonly ToldShare[],
): readonly ConsolidatedFigure[] {
  const traces = new Map(indicators.map(({ code }) => [code, traceOf(shares, ({ figures }) => figures.get(code))]));
  const totals = new Map(
    [...traces].flatMap(([code, trace]) => (trace.length === 0 ? [] : [[code, sumOf(trace)] as const])),
  );
  const warnings = inconsistenciesOf(indicators, comparable(indicators, traces, totals));
  return indicators.map(({ code, label, partOf, countsPeople, target: ofPlan }) => {
    const ofShares = traceOf(planned, ({ targets }) => targets.get(code));
    const target = ofPlan ?? (ofShares.length === 0 ? null : sumOf(ofShares));
    const achieved = totals.get(code) ?? null;
    return {
      ...{ code, label, partOf, countsPeople, target, achieved, trace: traces.get(code) ?? [] },
      rateBasisPoints: achieved === null ? null : rateOf(achieved, target),
      percent: achieved === null ? null : percentOf(achieved, target),
      warnings: warnings.filter(({ indicatorCode }) => indicatorCode === code),
    };
  });
}

/** A detail that some have not told contradicts no total of all: it is compared once those who told the total told it too. */
function comparable(
  indicators: readonly PlannedIndicator[],
  traces: ReadonlyMap<string, readonly Traced[]>,
  totals: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const tellers = (code: string) => (traces.get(code) ?? []).map(({ organisationId }) => organisationId);
  const isWhole = new Map(
    indicators.map(({ code, partOf }) => {
      const told = new Set(tellers(code));
      return [code, partOf === null || tellers(partOf).every((teller) => told.has(teller))];
    }),
  );
  return new Map([...totals].filter(([code]) => isWhole.get(code) === true));
}

/** The financial account: planned, actual, and the gap in € and %. */
export function consolidatedAccounts(
  accounts: readonly { readonly account: string; readonly label: string }[],
  planned: readonly PlannedShare[],
  shares: readonly ToldShare[],
): readonly ConsolidatedAccount[] {
  return accounts.map(({ account, label }) => {
    const trace = traceOf(shares, ({ spent }) => spent.get(account));
    const plannedCents = sumOf(traceOf(planned, (share) => share.planned.get(account)));
    const actualCents = sumOf(trace);
    return { account, label, plannedCents, actualCents, trace, ...gapOf(plannedCents, actualCents) };
  });
}

function traceOf<Share extends { readonly organisationId: string }>(
  shares: readonly Share[],
  valueIn: (share: Share) => number | undefined,
): readonly Traced[] {
  return shares.flatMap((share) => {
    const value = valueIn(share);
    return value === undefined ? [] : [{ organisationId: share.organisationId, value }];
  });
}

function sumOf(trace: readonly Traced[]): number {
  return trace.reduce((sum, { value }) => sum + value, 0);
}
