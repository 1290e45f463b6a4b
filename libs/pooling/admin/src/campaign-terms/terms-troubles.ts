import { type FieldTroubles, type Refusal, type RefusalSentence } from '@maillage/platform-admin';
import type { TermsValues } from './terms-values.js';

const fieldOfCode: Readonly<Record<string, keyof TermsValues>> = {
  titleMissing: 'title',
  linesMissing: 'lines',
  closingBeforeOpening: 'closesAt',
  closingInPast: 'closesAt',
  minimumNotPositive: 'minimumValue',
  minimumAboveEligible: 'minimumValue',
  minimumAboveSeats: 'minimumValue',
  seatsNotPositive: 'seats',
  eligibilityEmpty: 'eligibilityKind',
};

const fieldOfPath: Record<string, keyof TermsValues> = {
  title: 'title',
  description: 'description',
  lines: 'lines',
  minimum: 'minimumValue',
  seats: 'seats',
  opensAt: 'opensAt',
  closesAt: 'closesAt',
  eligibility: 'eligibilityKind',
};

/** The field of the form that a refusal is about, if it is about one. */
export function troublesOfTerms(refusal: Refusal, sentence: RefusalSentence): FieldTroubles<TermsValues> {
  const field = fieldOfCode[refusal.code] ?? fieldOfPath[topOf(refusal.params['field'])];
  return field === undefined ? {} : { [field]: { problem: sentence.what, remedy: sentence.next } };
}

/** "lines.0.label" and "terms.lines.0.label" are both about the lines. */
function topOf(path: unknown): string {
  if (typeof path !== 'string') return '';
  return path.replace(/^terms\./, '').split('.')[0] ?? '';
}
