import { type CountedDeeds, givingFacets } from './engagement.js';

export const carriedStates = ['carried', 'thinning', 'thin'] as const;
/** Whether enough Missions contribute to a theme: they do, they soon will not, they do not. */
export type CarriedState = (typeof carriedStates)[number];

export interface CarriedTheme {
  readonly state: CarriedState;
  /** The last day on which enough contribute, if nobody does anything more. */
  readonly carriedUntil: string;
  /** Missions that gave something within the last ninety days. */
  readonly contributors: number;
  readonly needed: number;
}

export interface ThemeFacts {
  /** Those that take part. */
  readonly missions: readonly string[];
  /** The day on which the group began. */
  readonly startedOn: string;
  readonly deeds: readonly CountedDeeds[];
  readonly today: string;
}

/** For how many days a contribution counts; nothing is expected of a group that is younger. */
export const contributionDays = 90;
/** How long before a theme is thin its sponsor sees it. */
export const noticeDays = 30;

/**
 * A theme is carried as long as a third of its Missions, and at least two, gave something within ninety days. The rule is
 * dated: it says until when that holds, so that the sponsor sees it thirty days before it ends.
 */
export function carriedTheme({ missions, startedOn, deeds, today }: ThemeFacts): CarriedTheme {
  const needed = Math.max(1, Math.min(missions.length, Math.max(2, Math.ceil(missions.length / 3))));
  const untils = missions
    .flatMap((mission) => lastGiven(mission, deeds) ?? [])
    .map((lastOn) => daysAfter(lastOn, contributionDays))
    .sort((one, other) => other.localeCompare(one));
  const expectedFrom = daysAfter(startedOn, contributionDays);
  const enoughUntil = untils[needed - 1] ?? expectedFrom;
  const carriedUntil = enoughUntil > expectedFrom ? enoughUntil : expectedFrom;
  const contributors = untils.filter((until) => until >= today).length;
  return { state: stateOn(today, carriedUntil), carriedUntil, contributors, needed };
}

function stateOn(today: string, carriedUntil: string): CarriedState {
  if (carriedUntil < today) return 'thin';
  return carriedUntil <= daysAfter(today, noticeDays) ? 'thinning' : 'carried';
}

function lastGiven(mission: string, deeds: readonly CountedDeeds[]): string | undefined {
  return deeds
    .filter(({ organisationId, facet }) => organisationId === mission && givingFacets.includes(facet))
    .map(({ lastOn }) => lastOn)
    .sort()
    .at(-1);
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
