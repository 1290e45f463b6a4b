import type { FieldTrouble } from '@maillage/platform-admin';
import type { PoolingReason, PoolingStance, SurveyDetailFragment } from '../generated/graphql.js';

export interface FamilyValues {
  readonly stance: PoolingStance | null;
  readonly reasons: readonly PoolingReason[];
  readonly note: string;
  readonly amountCents: number | null;
  readonly quantity: number | null;
}

/** What the form holds: one entry for each family, by its id, and the consent. */
export interface AnswerValues {
  [familyId: string]: FamilyValues | boolean;
  sharesAnswer: boolean;
}

const blank: FamilyValues = { stance: null, reasons: [], note: '', amountCents: null, quantity: null };

export function familyValues(values: AnswerValues, familyId: string): FamilyValues {
  const value = values[familyId];
  return typeof value === 'object' ? value : blank;
}

/** What we answered before, or nothing chosen; the answer is shared unless it was not. */
export function valuesOfAnswer({ families, ours }: SurveyDetailFragment): AnswerValues {
  const answered = families.map(({ id }) => {
    const before = ours?.families.find(({ familyId }) => familyId === id);
    if (before === undefined) return [id, blank] as const;
    const { stance, reasons, note, amountCents, quantity } = before;
    return [id, { stance, reasons, note, amountCents, quantity }] as const;
  });
  return { ...Object.fromEntries(answered), sharesAnswer: ours?.sharesAnswer ?? true };
}

/** The families whose answer is missing, each with what to do. */
export function missingStances(
  { families }: SurveyDetailFragment,
  values: AnswerValues,
  troubleOf: (label: string) => FieldTrouble,
): Readonly<Record<string, FieldTrouble>> {
  const silent = families.filter(({ id }) => familyValues(values, id).stance === null);
  return Object.fromEntries(silent.map(({ id, label }) => [id, troubleOf(label)]));
}

/** The answer as it is sent: who is not concerned says no volume, and only who would pool says what it expects. */
export function answerOfValues({ families }: SurveyDetailFragment, values: AnswerValues) {
  return {
    sharesAnswer: values.sharesAnswer,
    families: families.map(({ id: familyId }) => {
      const { stance, reasons, note, amountCents, quantity } = familyValues(values, familyId);
      const isConcerned = stance !== 'notConcerned';
      return {
        ...{ familyId, stance: stance ?? ('notConcerned' as const), note },
        reasons: stance === 'wouldPool' ? [...reasons] : [],
        amountCents: isConcerned ? amountCents : null,
        quantity: isConcerned ? quantity : null,
      };
    }),
  };
}
