import type { GroupKind, WorkgroupFilter } from '../generated/graphql.js';

export const groupViews = ['tous', 'ouverts', 'nous', 'clos'] as const;
/** Which groups are shown: all that live, those that we may join, those in which we take part, those that are closed. */
export type GroupView = (typeof groupViews)[number];

export const groupKinds = ['theme', 'pooling'] as const satisfies readonly GroupKind[];

/** What the address keeps of the list. */
export interface GroupSearch {
  readonly vue?: GroupView;
  readonly genre?: GroupKind;
  readonly texte?: string;
}

/** The view of an address, all groups when it names none that is known. */
export function viewOf({ vue }: GroupSearch): GroupView {
  return groupViews.find((view) => view === vue) ?? 'tous';
}

const alive = ['proposed', 'active', 'paused'] as const;

const filterOfView = {
  tous: { states: [...alive] },
  ouverts: { openToUs: true },
  nous: { ours: true, states: [...alive] },
  clos: { states: ['closed'] },
} as const satisfies Record<GroupView, WorkgroupFilter>;

export function groupFilterOf({ genre, texte, ...search }: GroupSearch): WorkgroupFilter {
  return {
    ...filterOfView[viewOf(search)],
    ...(genre === undefined ? {} : { kind: genre }),
    ...(texte === undefined ? {} : { text: texte }),
  };
}

/** The same search with one thing said otherwise; nothing where it is not said. */
export function withSearch(
  search: GroupSearch,
  change: { readonly [K in keyof GroupSearch]: string | null },
): GroupSearch {
  const all = Object.entries({ ...search, ...change }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(all) as GroupSearch;
}

export function hrefOfSearch(path: string, search: GroupSearch): string {
  const text = new URLSearchParams(Object.entries(search) as [string, string][]).toString();
  return text === '' ? path : `${path}?${text}`;
}
