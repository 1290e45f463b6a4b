import type { CycleState } from '../cycle/cycle-vocabulary.js';
import { dayOfUnion } from '../day-of-union.js';

export const deadlineKinds = [
  'expiry',
  'contradiction',
  'audit',
  'commission',
  'assignment',
  'admission',
  'plan',
  'report',
  'agenda',
  'finish',
  'followUp',
] as const;
/** What comes next: the label ends, the contradictory phase does, an audit begins, a commission meets, somebody is awaited. */
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
  /** The day of the session that decides, as far as the asker sees it. */
  readonly heldOn: string | null;
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

type Dates = Pick<DeadlineFacts, 'finishBy' | 'auditFrom' | 'contradictoryUntil' | 'heldOn'>;
type Awaited = (dates: Dates) => NextDeadline | null;

const dated = (kind: DeadlineKind, on: string | null): NextDeadline | null => (on === null ? null : { kind, on });
const finish: Awaited = ({ finishBy }) => dated('finish', finishBy);
const somebody =
  (kind: DeadlineKind): Awaited =>
  () => ({ kind, on: null });

/** What each stage awaits; the stages that are left out await nothing of a day. */
const awaitedIn: Partial<Record<CycleState, Awaited>> = {
  registered: finish,
  selfAssessment: finish,
  regionalReview: finish,
  applied: somebody('admission'),
  admissible: somebody('assignment'),
  auditorsAssigned: somebody('plan'),
  planSent: ({ auditFrom }) => dated('audit', auditFrom),
  reportDraft: somebody('report'),
  contradictoryPhase: ({ contradictoryUntil: until }) => dated('contradiction', until && dayOfUnion(until)),
  reportFinal: somebody('agenda'),
  commissionScheduled: ({ heldOn }) => dated('commission', heldOn),
  deferred: somebody('agenda'),
  appealed: somebody('agenda'),
};

function deadlineOfStage({ state, ...dates }: DeadlineFacts): NextDeadline | null {
  return state === null ? null : (awaitedIn[state]?.(dates) ?? null);
}
