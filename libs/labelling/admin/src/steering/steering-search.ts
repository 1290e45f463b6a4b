import type { SteeredMissionView } from '../generated/graphql.js';

/** What the address of the page keeps: framework, month, region, view, text. */
export interface SteeringSearch {
  readonly referentiel?: string;
  readonly mois?: string;
  readonly region?: string;
  readonly vue?: SteeredMissionView;
  readonly texte?: string;
}

export const steeredViews = ['all', 'toHelp', 'expiringSoon', 'ready'] as const satisfies readonly SteeredMissionView[];

type Change = { readonly [Key in keyof SteeringSearch]?: SteeringSearch[Key] | null };

/** What the list of Missions is filtered by, on the screen and in a file. */
export function missionFilterOf({ region, vue, texte }: SteeringSearch) {
  return { regionCode: region ?? null, view: vue ?? 'all', text: texte ?? null };
}

/** What was chosen with some of it changed, or taken away. */
export function changedSteering(search: SteeringSearch, change: Change): SteeringSearch {
  const kept = Object.entries({ ...search, ...change }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as SteeringSearch;
}

/** The address with something changed; what is the default is not written. */
export function steeringHref(base: string, search: SteeringSearch, change: Change): string {
  const next = changedSteering(search, change);
  const kept = Object.entries(next).filter(
    ([key, value]) => value !== undefined && !(key === 'vue' && value === 'all'),
  );
  const text = new URLSearchParams(kept as [string, string][]).toString();
  return text === '' ? base : `${base}?${text}`;
}
