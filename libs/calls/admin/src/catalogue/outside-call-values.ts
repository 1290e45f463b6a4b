import type { OutsideCallFieldsFragment, OutsideCallTermsInput } from '../generated/graphql.js';
import { writtenInstantOf } from '../parts/written-instant.js';

/** What is written of an outside call, as its form holds it. */
export interface OutsideCallValues {
  readonly title: string;
  readonly funder: string;
  readonly sourceUrl: string;
  readonly summary: string;
  readonly theme: string;
  readonly kinds: readonly string[];
  readonly regionCodes: readonly string[];
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly timeZone: string;
  readonly leastCents: number | null;
  readonly mostCents: number | null;
}

export function blankOutsideCall(timeZone: string): OutsideCallValues {
  return {
    ...{
      title: '',
      funder: '',
      sourceUrl: 'https://',
      summary: '',
      theme: '',
      kinds: ['localMission'],
      regionCodes: [],
    },
    ...{ opensAt: null, closesAt: null, timeZone, leastCents: null, mostCents: null },
  };
}

export function valuesOfOutsideCall(call: OutsideCallFieldsFragment): OutsideCallValues {
  const { title, funder, sourceUrl, summary, theme, kinds, regionCodes } = call;
  const { opensAt, closesAt, timeZone, leastCents, mostCents } = call;
  return {
    ...{ title, funder, sourceUrl, summary, theme, kinds, regionCodes },
    ...{ opensAt, closesAt, timeZone, leastCents, mostCents },
  };
}

/** What the API takes: days and hours as the clock of the call's zone shows them. */
export function inputOfOutsideCall(values: OutsideCallValues): OutsideCallTermsInput {
  const { opensAt, closesAt, kinds, regionCodes, ...plain } = values;
  const written = (instant: string | null) => (instant === null ? null : writtenInstantOf(instant, values.timeZone));
  return {
    ...plain,
    kinds: [...kinds],
    regionCodes: [...regionCodes],
    opening: written(opensAt),
    closing: written(closesAt),
  };
}

const fieldOfCode: Readonly<Record<string, keyof OutsideCallValues>> = {
  callClosingBeforeOpening: 'closesAt',
  outsideSourceNotHttps: 'sourceUrl',
  amountsReversed: 'leastCents',
};

const fieldOfParam: Readonly<Record<string, keyof OutsideCallValues>> = { opening: 'opensAt', closing: 'closesAt' };

/** The field of the form that a refusal is about, if it is about one of them. */
export function outsideFieldOfRefusal(
  code: string,
  param: unknown,
  values: OutsideCallValues,
): keyof OutsideCallValues | null {
  const named = fieldOfCode[code];
  if (named !== undefined) return named;
  if (typeof param !== 'string') return null;
  const field = fieldOfParam[param] ?? param;
  return Object.hasOwn(values, field) ? (field as keyof OutsideCallValues) : null;
}
