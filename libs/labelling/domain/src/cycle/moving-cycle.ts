import type { Decision } from '@maillage/platform-kernel';
import type { LevelVerdict } from '../framework/scoring/level-verdicts.js';
import type { DependenceReason } from './auditors/independence.js';
import type { CycleAct, CycleKind, CycleState } from './cycle-vocabulary.js';

/** A cycle as the acts that move it look at it. */
export interface MovingCycle {
  readonly id: string;
  /** The organisation that wants the label. */
  readonly tenantId: string;
  readonly kind: CycleKind;
  readonly state: CycleState;
  /** Null until the organisation applies. */
  readonly levelAimed: number | null;
  readonly presidentId: string | null;
  readonly directorId: string | null;
  readonly contactId: string | null;
  /** The days of the visit, once a plan was sent: `2027-03-30`. */
  readonly auditFrom: string | null;
  readonly auditTo: string | null;
  /** The first instant at which an answer to the report comes too late. */
  readonly contradictoryUntil: Date | null;
}

/** What the rules ask of the rest of the cycle. Each act looks at its own part. */
export interface CycleFacts {
  /** Whether a regional association stands above the organisation. */
  readonly hasRegion: boolean;
  /** What each level still asks; null for who does not see the answers. */
  readonly levels: readonly LevelVerdict[] | null;
  /** The auditors of the pair that are not independent, with the first reason. */
  readonly dependent: readonly { readonly name: string; readonly reason: DependenceReason }[];
  /** Criteria of the sample that have no opinion yet. */
  readonly unexamined: number;
  /** Findings that the organisation has not answered, and contests that the auditors have not. */
  readonly unanswered: number;
  readonly contested: number;
  /** The day it is for the organisation. */
  readonly today: string;
}

export const noFacts: CycleFacts = {
  ...{ hasRegion: true, levels: null, dependent: [], unexamined: 0, unanswered: 0, contested: 0 },
  today: '9999-12-31',
};

export type CycleDecision = Decision<CycleState, CycleAct>;

export interface CycleChange<Cycle extends MovingCycle = MovingCycle> {
  readonly cycle: Cycle;
  readonly decision: CycleDecision;
}
