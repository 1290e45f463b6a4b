import type { Decision } from '@maillage/platform-kernel';
import type { PoolingFamily, SurveyAct, SurveyState } from './survey-vocabulary.js';

/** One thing that a survey asks about. */
export interface SurveyFamily {
  readonly id: string;
  readonly family: PoolingFamily;
  /** In the words of the sponsor. */
  readonly label: string;
  /** In what a Mission tells its volume of a year: licences, days, files. */
  readonly unit: string;
}

/** What a sponsor writes, and may change while the survey is a draft. */
export interface SurveyTerms {
  readonly title: string;
  readonly purpose: string;
  readonly families: readonly SurveyFamily[];
  /** The first instant at which an answer comes too late. */
  readonly closesAt: Date;
  /** Above which share of the answers a family is worth a proposal, in percent. */
  readonly thresholdPercent: number;
}

/** A survey of what Missions would pool, held by the organisation that stands above them. */
export interface PoolingSurvey extends SurveyTerms {
  readonly id: string;
  /** The sponsor: a regional association asks its Missions, the union all. */
  readonly tenantId: string;
  readonly state: SurveyState;
  /** When those who had not answered were last reminded. */
  readonly remindedAt: Date | null;
}

export type SurveyDecision = Decision<SurveyState, SurveyAct>;

export interface SurveyChange {
  readonly survey: PoolingSurvey;
  readonly decision: SurveyDecision;
}
