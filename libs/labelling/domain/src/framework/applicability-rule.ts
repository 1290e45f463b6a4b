import type { FactName, FactValue } from './profile-facts.js';

/** Whom a criterion concerns, as data: a sentence about the facts of a profile. */
export type ApplicabilityRule =
  | { readonly op: 'all' | 'any'; readonly rules: readonly ApplicabilityRule[] }
  | { readonly op: 'not'; readonly rule: ApplicabilityRule }
  | FactComparison;

/** Of several values, as an organisation may cover several regions, one that fits is enough. */
export type FactComparison =
  | { readonly op: 'equals'; readonly fact: FactName; readonly value: FactValue }
  | { readonly op: 'in'; readonly fact: FactName; readonly values: readonly FactValue[] }
  | { readonly op: 'atLeast' | 'atMost'; readonly fact: FactName; readonly value: number };
