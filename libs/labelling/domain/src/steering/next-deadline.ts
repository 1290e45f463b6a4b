import type { CycleState } from '../cycle/cycle-vocabulary.js';
import { dayOfUnion } from '../day-of-union.js';

export const deadlineKinds = [
  'expiry',
  'contradiction',
  'audit',
  'assignment',
  'admission',
  'finish',
  'followUp',
] as const;
/** What comes next: the label ends, the contradictory phase does, an audit begins, somebody is awaited. */
export type DeadlineKind = (typeof deadlineKinds)[number];

export interface NextDeadline {
  readonly kind: DeadlineKind;
  /** The day, when it has one. */
  readonly on: string | null;
}

export interface DeadlineFacts {
  readonly state: CycleState | null;
  readonly finishBy: string | null;
  readonly auditFrom: string | null;
  readonly contradictoryUntil: Date | null;
  readonly labelledUntil: string | null;
  readonly renewalBegun: boolean;
  readonly followUpDueOn: string | null;
}

const ninety = 90 * 86_400_000;

/** The most pressing: a label that ends within three months without renewal, then what the stage awaits. */
export function nextDeadlineOf(facts: DeadlineFacts, now: Date): NextDeadline | null {
  const { labelledUntil, renewalBegun, followUpDueOn } = facts;
  const soon = dayOfUnion(new Date(now.getTime() + ninety));
  if (labelledUntil !== null && !renewalBegun && labelledUntil <= soon) return { kind: 'expiry', on: labelledUntil };
  const ofStage = deadlineOfStage(facts);
  if (ofStage !== null) return ofStage;
  if (labelledUntil === null) return null;
  return followUpDueOn === null ? { kind: 'expiry', on: labelledUntil } : { kind: 'followUp', on: followUpDueOn };
}

type StageFacts = Pick<DeadlineFacts, 'finishBy' | 'auditFrom' | 'contradictoryUntil'>;

const finish = ({ finishBy: on }: StageFacts): NextDeadline | null => (on === null ? null : { kind: 'finish', on });

/** What each stage awaits; the stages that are left out await nothing of a day. */
const awaitedIn: Partial<Record<CycleState, (facts: StageFacts) => NextDeadline | null>> = {
  registered: finish,
  selfAssessment: finish,
  regionalReview: finish,
  applied: () => ({ kind: 'admission', on: null }),
  admissible: () => ({ kind: 'assignment', on: null }),
  planSent: ({ auditFrom: on }) => (on === null ? null : { kind: 'audit', on }),
  contradictoryPhase: ({ contradictoryUntil }) => ({
    kind: 'contradiction',
    on: contradictoryUntil === null ? null : dayOfUnion(contradictoryUntil),
  }),
};

function deadlineOfStage({ state, ...facts }: DeadlineFacts): NextDeadline | null {
  return state === null ? null : (awaitedIn[state]?.(facts) ?? null);
}
