/** What a condition says: true, false, or null while an answer that would decide is missing. */
export type Truth = boolean | null;

export const visibilities = ['shown', 'hidden', 'undetermined'] as const;
export type Visibility = (typeof visibilities)[number];

/** All hold: one that does not decides, one that is open leaves it open. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

/** One holds: one that does decides, one that is open leaves it open. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}

export function notOf(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

export function visibilityOf(truth: Truth): Visibility {
  if (truth === null) return 'undetermined';
  return truth ? 'shown' : 'hidden';
}

export function truthOf(visibility: Visibility): Truth {
  return visibility === 'undetermined' ? null : visibility === 'shown';
}
