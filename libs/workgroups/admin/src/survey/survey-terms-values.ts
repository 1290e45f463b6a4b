import type { FieldTroubles } from '@maillage/platform-admin';
import type { SurveyDetailFragment, SurveyedFamily, SurveyTermsInput } from '../generated/graphql.js';
import type { WorkgroupsWords } from '../language/workgroups-words.js';
import { namedFamilies } from './survey-vocabulary.js';

export interface FamilyTerms {
  /** Null for a family that the draft does not have yet. */
  readonly id: string | null;
  readonly family: SurveyedFamily;
  readonly label: string;
  readonly unit: string;
}

export interface SurveyTermsValues {
  title: string;
  purpose: string;
  families: readonly FamilyTerms[];
  closesAt: string | null;
  thresholdPercent: number | null;
}

/** A survey from nothing: the four families that directors named, and half of the answers as threshold. */
export function blankSurveyTerms(words: WorkgroupsWords): SurveyTermsValues {
  const families = namedFamilies.map((family) => ({
    id: null,
    family,
    label: words(`survey.family.${family}`),
    unit: '',
  }));
  return { title: '', purpose: '', families, closesAt: null, thresholdPercent: 50 };
}

export function termsValuesOf(survey: SurveyDetailFragment): SurveyTermsValues {
  const { title, purpose, closesAt, thresholdPercent } = survey;
  const families = survey.families.map(({ id, family, label, unit }) => ({ id, family, label, unit }));
  return { title, purpose, families, closesAt, thresholdPercent };
}

export function termsTroubles(
  { title, families, closesAt, thresholdPercent }: SurveyTermsValues,
  words: WorkgroupsWords,
): FieldTroubles<SurveyTermsValues> {
  const trouble = (key: 'title' | 'family' | 'closing' | 'threshold') => ({
    problem: words(`survey.${key}Missing`),
    remedy: words(`survey.${key}MissingRemedy`),
  });
  const isNamed = families.length > 0 && families.every(({ label }) => label.trim() !== '');
  return {
    ...(title.trim() === '' ? { title: trouble('title') } : {}),
    ...(isNamed ? {} : { families: trouble('family') }),
    ...(closesAt === null ? { closesAt: trouble('closing') } : {}),
    ...(thresholdPercent === null ? { thresholdPercent: trouble('threshold') } : {}),
  };
}

export function termsInputOf(values: SurveyTermsValues): SurveyTermsInput {
  const { title, purpose, families, closesAt, thresholdPercent } = values;
  return {
    ...{ title, purpose, closesAt: closesAt ?? '', thresholdPercent: thresholdPercent ?? 0 },
    families: families.map(({ id, family, label, unit }) => ({ id, family, label, unit })),
  };
}
