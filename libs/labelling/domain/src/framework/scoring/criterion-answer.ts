export const answerStatuses = ['done', 'planned', 'partly', 'notDone', 'notConcerned'] as const;
export type AnswerStatus = (typeof answerStatuses)[number];

export interface CriterionAnswer {
  readonly status: AnswerStatus;
  /** The part that is done, from 1 to 99, when it is partly done; else null. */
  readonly donePercent: number | null;
  /** The day by which what is not done will be: `2027-03-30`. */
  readonly plannedOn: string | null;
  /** Why the criterion does not concern the organisation, when the organisation says so. */
  readonly notConcernedReason: string | null;
}

/** Answers by the key of their criterion. A criterion without an answer has no entry. */
export type Answers<A extends CriterionAnswer = CriterionAnswer> = Readonly<Record<string, A>>;

/** How much of a criterion is done, from 0 to 100. */
export function donePercentOf(answer: CriterionAnswer | undefined): number {
  if (answer?.status === 'done') return 100;
  return answer?.status === 'partly' ? (answer.donePercent ?? 0) : 0;
}

/** How much of it will be done once what was announced is done. A part that has a day is a promise of the rest. */
export function plannedPercentOf(answer: CriterionAnswer | undefined): number {
  if (answer?.status === 'planned') return 100;
  const rest = answer?.status === 'partly' && answer.plannedOn !== null;
  return rest ? 100 : donePercentOf(answer);
}
