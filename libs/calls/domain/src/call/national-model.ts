import { allowed, canonicalJson, refused, type Verdict } from '@maillage/platform-kernel';
import type { CallTerms } from './call-terms.js';

export const lockableFields = [
  'title',
  'context',
  'objectives',
  'audience',
  'fundingRules',
  'process',
  'eligibility',
  'consortium',
  'envelopeCents',
  'mostPerOrganisationCents',
  'opensAt',
  'closesAt',
  'graceMinutes',
  'committeeOn',
  'decisionOn',
  'retentionMonths',
  'legalBasis',
  'grid',
] as const satisfies readonly (keyof CallTerms)[];
/** A field that the author of a national call may keep as it is in every regional variant. */
export type LockableField = (typeof lockableFields)[number];

/** A national call that regions decline: its terms, and those that stay read-only below. */
export interface CallModel {
  readonly terms: CallTerms;
  readonly locked: readonly LockableField[];
}

/** A regional variant may say otherwise whatever the model does not lock. */
export function lockedFieldsMustStay(model: CallModel, terms: CallTerms): Verdict<'fieldLockedByModel'> {
  const changed = changedFields(model.terms, terms).filter((field) => model.locked.includes(field));
  const [first] = changed;
  return first === undefined ? allowed : refused('fieldLockedByModel', { field: first, count: changed.length });
}

/** The variant once the model was saved: what is locked follows the model, what is local stays. */
export function withLockedFields(model: CallModel, variant: CallTerms): CallTerms {
  return { ...variant, ...picked(model.terms, model.locked) };
}

/** The first draft of a variant, or of another year's call: everything but what belongs to one call alone. */
export function clonedTerms(terms: CallTerms): CallTerms {
  return { ...terms, ...{ opensAt: null, closesAt: null, committeeOn: null, decisionOn: null, ownerId: null } };
}

/** The fields in which two terms differ. */
export function changedFields(one: CallTerms, other: CallTerms): readonly LockableField[] {
  return lockableFields.filter((field) => canonicalJson(one[field]) !== canonicalJson(other[field]));
}

function picked(terms: CallTerms, fields: readonly LockableField[]): Partial<CallTerms> {
  return Object.fromEntries(fields.map((field) => [field, terms[field]]));
}
