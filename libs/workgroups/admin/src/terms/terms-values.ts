import type {
  GroupBand,
  GroupFieldsFragment,
  GroupJoiningMode,
  GroupKind,
  GroupSituation,
  GroupTermsInput,
} from '../generated/graphql.js';

/** What is typed of a group. Deliverables are lines; seats of regions are lines of code and number. */
export interface GroupValues {
  readonly kind: GroupKind;
  readonly situation: GroupSituation;
  readonly title: string;
  readonly theme: string;
  readonly band: GroupBand;
  readonly joining: GroupJoiningMode;
  readonly purpose: string;
  readonly deliverables: string;
  readonly means: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly seats: number | null;
  readonly regions: readonly string[];
  readonly seatsOfRegion: number | null;
}

export function blankGroup(band: GroupBand, kind: GroupKind): GroupValues {
  return {
    ...{ kind, situation: 'toBeCreated', title: '', theme: '', band, joining: 'open', purpose: '', deliverables: '' },
    ...{ means: '', startsOn: null, endsOn: null, seats: null, regions: [], seatsOfRegion: null },
  };
}

export function valuesOfGroup(group: GroupFieldsFragment): GroupValues {
  const { kind, situation, title, theme, band, joining, letter, startsOn, endsOn, seats, regionSeats } = group;
  return {
    ...{ kind, situation, title, theme, band, joining, startsOn, endsOn, seats },
    ...{ purpose: letter.purpose, means: letter.means, deliverables: letter.deliverables.join('\n') },
    regions: regionSeats.map(({ regionCode }) => regionCode),
    seatsOfRegion: regionSeats[0]?.seats ?? null,
  };
}

export function inputOfGroup(values: GroupValues): GroupTermsInput {
  const { purpose, deliverables, means, regions, seatsOfRegion, ...terms } = values;
  return {
    ...terms,
    letter: { purpose, means, deliverables: deliverables.split('\n').filter((line) => line.trim() !== '') },
    regionSeats: seatsOfRegion === null ? [] : regions.map((regionCode) => ({ regionCode, seats: seatsOfRegion })),
  };
}

const fieldOfParam: Readonly<Record<string, keyof GroupValues>> = {
  'letter.purpose': 'purpose',
  'letter.means': 'means',
  'letter.deliverables': 'deliverables',
  regionSeats: 'regions',
};

/** The field that a refusal is about, null when it is about the whole. */
export function fieldOfRefusal(code: string, param: unknown, values: GroupValues): keyof GroupValues | null {
  if (code === 'bandNotOfUnion') return 'band';
  if (code === 'seatsBelowMembers') return 'seats';
  if (typeof param !== 'string') return null;
  const field = fieldOfParam[param] ?? param;
  return Object.hasOwn(values, field) ? (field as keyof GroupValues) : null;
}
