import type { IndependentCount } from './counted-independently.js';

/** What the union's dashboard tells, as the screen asks for it. */
export interface Dashboard {
  readonly funnel: readonly { readonly stage: string; readonly count: number }[];
  readonly medianWeeksToApply: number | null;
  readonly medianWeeksToDecide: number | null;
  readonly regions: readonly { readonly regionCode: string; readonly members: number; readonly labelled: number }[];
  readonly criteria: readonly { readonly key: string; readonly respondents: number; readonly notDone: number }[];
}

export const dashboardDocument = `query Replay($frameworkId: ID) { labelSteering(frameworkId: $frameworkId) {
  funnel { stage count } medianWeeksToApply medianWeeksToDecide regions { regionCode members labelled }
  criteria { key respondents notDone } } }`;

/** One line for each figure that the dashboard tells otherwise than the rows do. */
export function dashboardDifferences(told: Dashboard, counted: IndependentCount): string[] {
  const stages = ['engaged', 'assessed', 'applied', 'audited', 'decided', 'labelled'] as const;
  const funnel = new Map(told.funnel.map(({ stage, count }) => [stage, count]));
  return [
    ...stages.flatMap((stage) => differing(stage, funnel.get(stage), counted[stage])),
    ...differing('weeks to apply', told.medianWeeksToApply, counted.weeksToApply),
    ...differing('weeks to decide', told.medianWeeksToDecide, counted.weeksToDecide),
    ...regionDifferences(told, counted),
    ...criterionDifferences(told, counted),
  ];
}

function regionDifferences({ regions }: Dashboard, counted: IndependentCount): string[] {
  const told = new Map(regions.map((region) => [region.regionCode, region]));
  const codes = new Set([...told.keys(), ...counted.regions.keys()]);
  return [...codes].flatMap((code) => [
    ...differing(`members of ${code}`, told.get(code)?.members, counted.regions.get(code)?.members),
    ...differing(`labelled of ${code}`, told.get(code)?.labelled, counted.regions.get(code)?.labelled),
  ]);
}

function criterionDifferences({ criteria }: Dashboard, counted: IndependentCount): string[] {
  const told = new Map(criteria.map((criterion) => [criterion.key, criterion]));
  const keys = new Set([...told.keys(), ...counted.criteria.keys()]);
  return [...keys].flatMap((key) => [
    ...differing(`answers to ${key}`, told.get(key)?.respondents ?? 0, counted.criteria.get(key)?.respondents ?? 0),
    ...differing(`not done of ${key}`, told.get(key)?.notDone ?? 0, counted.criteria.get(key)?.notDone ?? 0),
  ]);
}

function differing(name: string, told: unknown, counted: unknown): string[] {
  return told === counted ? [] : [`${name}: the dashboard tells ${String(told)}, the rows ${String(counted)}`];
}
