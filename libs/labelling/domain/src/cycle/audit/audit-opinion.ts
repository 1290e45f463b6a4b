import { allowed, firstRefusal, isBlank, refused } from '@maillage/platform-kernel';
import { cycleLimits } from '../cycle-limits.js';
import type { CycleVerdict } from '../cycle-refusal.js';
import type { CycleState, FindingKind } from '../cycle-vocabulary.js';

export const auditOpinions = ['confirmed', 'above', 'below'] as const;
export type AuditOpinionKind = (typeof auditOpinions)[number];

/** What the auditors hold of one criterion: whether the answer stands, how much they saw, and what they point out. */
export interface AuditOpinion {
  readonly opinion: AuditOpinionKind | null;
  /** How much of the criterion they saw done, when the answer does not stand as it is. */
  readonly seenPercent: number | null;
  readonly finding: FindingKind | null;
  readonly body: string;
  readonly onAgenda: boolean;
}

/** Opinions are written from the plan to the report, and mended until the report is final. */
export const statesOfOpinions = ['planSent', 'auditInProgress', 'reportDraft'] as const satisfies readonly CycleState[];

export function mayWriteOpinions(state: CycleState): boolean {
  const writing: readonly CycleState[] = statesOfOpinions;
  return writing.includes(state);
}

export function opinionMustHold(state: CycleState, opinion: AuditOpinion): CycleVerdict {
  return firstRefusal(
    () => (mayWriteOpinions(state) ? allowed : refused('cycleElsewhere', { state, act: 'saveOpinion' })),
    () => shareMustFit(opinion),
    () => bodyMustFit(opinion),
  );
}

function shareMustFit({ opinion, seenPercent }: AuditOpinion): CycleVerdict {
  if (seenPercent === null) return opinion === 'above' || opinion === 'below' ? refused('opinionMissing') : allowed;
  const fits = Number.isInteger(seenPercent) && seenPercent >= 0 && seenPercent <= 100;
  return fits ? allowed : refused('INVALID_INPUT', { field: 'seenPercent', min: 0, max: 100 });
}

function bodyMustFit({ body }: AuditOpinion): CycleVerdict {
  return body.length > cycleLimits.opinionBody
    ? refused('INVALID_INPUT', { field: 'body', max: cycleLimits.opinionBody })
    : allowed;
}

/** A report says something in all, and a finding says what it found. */
export function reportMustHold(
  summary: string,
  opinions: readonly (Pick<AuditOpinion, 'finding' | 'body'> & { readonly criterionKey: string })[],
): CycleVerdict {
  const mute = opinions.filter(({ finding, body }) => finding !== null && isBlank(body));
  return firstRefusal(
    () => (isBlank(summary) ? refused('summaryMissing') : allowed),
    () =>
      summary.length > cycleLimits.summary
        ? refused('INVALID_INPUT', { field: 'summary', max: cycleLimits.summary })
        : allowed,
    () => (mute.length > 0 ? refused('findingTextMissing', { count: mute.length }) : allowed),
  );
}
