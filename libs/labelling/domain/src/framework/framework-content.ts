import type { ApplicabilityRule } from './applicability-rule.js';

export const frameworkAudiences = ['missions', 'associations'] as const;
/** Whom a framework speaks to: the Missions, or the regional associations and their union. */
export type FrameworkAudience = (typeof frameworkAudiences)[number];

/** All that a version says, in one document. Once the version is published it never changes. */
export interface FrameworkContent {
  readonly isDemo: boolean;
  readonly axes: readonly Axis[];
  readonly levels: readonly FrameworkLevel[];
}

export interface Axis {
  readonly code: string;
  readonly title: string;
  readonly criteria: readonly Criterion[];
}

export interface Criterion {
  /** The same from one version to the next, whatever becomes of the code and of the words. */
  readonly key: string;
  readonly code: string;
  readonly title: string;
  /** A positive integer: what the criterion counts in its axis and in all. */
  readonly weight: number;
  readonly help: string;
  readonly expectedEvidence: readonly ExpectedEvidence[];
  /** Null when it concerns everyone. */
  readonly applicability: ApplicabilityRule | null;
  readonly question: Question;
}

export interface ExpectedEvidence {
  readonly label: string;
  readonly required: boolean;
}

/**
 * How a criterion is answered: any part of it may be done; it is done or it is not; or one of the named stages says how
 * much is done.
 */
export type Question =
  | { readonly kind: 'progress' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'choices'; readonly choices: readonly QuestionChoice[] };

export interface QuestionChoice {
  readonly title: string;
  /** From 0 to 100, each choice of a question another. */
  readonly percent: number;
}

/** What a level of the label asks for. Percentages are whole, from 0 to 100. */
export interface FrameworkLevel {
  readonly number: number;
  readonly title: string;
  /** The done score to reach. */
  readonly thresholdPercent: number;
  /** Of the criteria that concern the organisation, how many have an answer. */
  readonly completenessPercent: number;
  readonly conditions: readonly LevelCondition[];
  readonly evidenceRequired: boolean;
}

export interface LevelCondition {
  readonly criterionKey: string;
  readonly minimumDonePercent: number;
}

export function criteriaOf(content: Pick<FrameworkContent, 'axes'>): readonly Criterion[] {
  return content.axes.flatMap((axis) => axis.criteria);
}

export function criterionOf(content: Pick<FrameworkContent, 'axes'>, key: string): Criterion | undefined {
  return criteriaOf(content).find((criterion) => criterion.key === key);
}
