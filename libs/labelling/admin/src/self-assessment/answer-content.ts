import type { Refusal, Theirs } from '@maillage/platform-admin';
import type { AnswerStatus, QuestionKind } from '../generated/graphql.js';

/** What one writes of a criterion. What the status does not use stays here until it leaves, and is not sent. */
export interface AnswerContent {
  readonly status: AnswerStatus | null;
  readonly donePercent: number | null;
  readonly plannedOn: string | null;
  readonly comment: string;
  readonly reason: string | null;
}

export const answerStatuses = ['done', 'planned', 'partly', 'notDone', 'notConcerned'] as const;

/** The answers that a question offers: what is done or not has no part. */
export function statusesOf(kind: QuestionKind): readonly AnswerStatus[] {
  return answerStatuses.filter((status) => kind !== 'yesNo' || status !== 'partly');
}

export type AnswerLack = 'part' | 'reason';

/** What must still be written before the answer can be saved. */
export function lackOf({ status, donePercent, reason }: AnswerContent): AnswerLack | null {
  if (status === 'partly' && !isPart(donePercent)) return 'part';
  if (status === 'notConcerned' && (reason ?? '').trim() === '') return 'reason';
  return null;
}

const isPart = (percent: number | null): boolean => percent !== null && percent > 0 && percent < 100;

/** What is sent: nothing that the status does not use. */
export function toSend(content: AnswerContent): AnswerContent {
  const { status, comment } = content;
  const planned = status === 'planned' || status === 'partly';
  return {
    status,
    donePercent: status === 'partly' ? content.donePercent : null,
    plannedOn: planned ? content.plannedOn : null,
    comment,
    reason: status === 'notConcerned' ? (content.reason?.trim() ?? null) : null,
  };
}

/** What another wrote meanwhile, out of the refusal of a late writing; null when it does not say. */
export function theirsOf({ code, params }: Refusal): Theirs<AnswerContent> | null {
  if (code !== 'answerChangedMeanwhile') return null;
  const version = params['version'];
  if (typeof version !== 'number') return null;
  return {
    version,
    by: textOf(params['by']) ?? '',
    at: textOf(params['at']) ?? new Date(0).toISOString(),
    content: {
      status: answerStatuses.find((status) => status === params['status']) ?? null,
      donePercent: typeof params['donePercent'] === 'number' ? params['donePercent'] : null,
      plannedOn: textOf(params['plannedOn']),
      comment: textOf(params['comment']) ?? '',
      reason: textOf(params['reason']),
    },
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
