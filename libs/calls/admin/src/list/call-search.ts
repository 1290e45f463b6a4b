import type { CallFilter, CallState, OutsideCallFilter } from '../generated/graphql.js';

export const callViews = ['ouverts', 'a-venir', 'clos', 'externes', 'nous'] as const;
/** Which calls are shown: those that take deposits, to come, over, of outside funders, those that we run. */
export type CallView = (typeof callViews)[number];

export const closingDays = ['7', '30', '90'] as const;
/** Within how many days a call closes. */
export type ClosingDays = (typeof closingDays)[number];

/** What the address keeps of the list. */
export interface CallSearch {
  readonly vue?: CallView;
  readonly programme?: string;
  readonly region?: string;
  readonly cloture?: ClosingDays;
  readonly texte?: string;
}

const statesOf: Readonly<Record<Exclude<CallView, 'nous' | 'externes'>, readonly CallState[]>> = {
  ouverts: ['open'],
  'a-venir': ['announced'],
  clos: ['closed', 'instructing', 'committee', 'decided', 'funding', 'closedOut', 'cancelled'],
};

/** The view of an address, open calls when it names none that is known. */
export function viewOf({ vue }: CallSearch): CallView {
  return callViews.find((view) => view === vue) ?? 'ouverts';
}

/** @param today the reader's day, `2026-11-26` */
export function callFilterOf({ programme, region, cloture, texte, ...search }: CallSearch, today: string): CallFilter {
  const asked = viewOf(search);
  const view = asked === 'externes' ? 'ouverts' : asked;
  return {
    ...(view === 'nous' ? { ledByUs: true } : { states: [...statesOf[view]] }),
    ...(programme === undefined ? {} : { programmeId: programme }),
    ...(region === undefined ? {} : { regionCode: region }),
    ...(cloture === undefined ? {} : { closingBy: dayAfter(today, Number(cloture)) }),
    ...(texte === undefined ? {} : { text: texte }),
  };
}

/** Outside calls that can still be answered, or will be. */
export function outsideFilterOf({ region, cloture, texte }: CallSearch, today: string): OutsideCallFilter {
  return {
    states: ['announced', 'open'],
    ...(region === undefined ? {} : { regionCode: region }),
    ...(cloture === undefined ? {} : { closingBy: dayAfter(today, Number(cloture)) }),
    ...(texte === undefined ? {} : { text: texte }),
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same search with one thing said otherwise; nothing where it is not said. */
export function withSearch(
  search: CallSearch,
  change: { readonly [K in keyof CallSearch]: string | null },
): CallSearch {
  const all = Object.entries({ ...search, ...change }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(all) as CallSearch;
}

export function hrefOfSearch(path: string, search: CallSearch): string {
  const text = new URLSearchParams(Object.entries(search) as [string, string][]).toString();
  return text === '' ? path : `${path}?${text}`;
}
