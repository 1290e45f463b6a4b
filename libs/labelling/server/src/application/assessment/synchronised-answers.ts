import {
  type Answers,
  type AnswerContent,
  contentOf,
  criteriaOf,
  exclusionsOf,
  type FrameworkContent,
  type KeptAnswer,
  sayTheSame,
} from '@maillage/labelling-domain';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { AnswerRow, CycleRow } from '../../persistence/assessment/cycle-row.js';
import type { ChangedAnswer, LockedCycle } from '../../persistence/assessment/cycle.repository.js';
import { type RevisionRecord, revisionOf } from '../../persistence/assessment/revision.record.js';
import { writtenOf } from '../../persistence/assessment/assessment-facts.js';

/** The rows of a cycle that its answers to another version change, with what the history says of it. */
export interface CarriedAnswers {
  readonly changed: readonly ChangedAnswer[];
  readonly revisions: readonly RevisionRecord[];
  /** Rows of criteria that had none. */
  readonly added: readonly AddedAnswer[];
}

export interface AddedAnswer {
  readonly id: string;
  readonly tenantId: string;
  readonly cycleId: string;
  readonly criterionKey: string;
  readonly excluded: string | null;
}

/** @param answers what the criteria of `content` are answered with from now on */
export function carriedTo(
  cycle: LockedCycle,
  content: FrameworkContent,
  answers: Answers<KeptAnswer>,
  actor: ActingActor,
): CarriedAnswers {
  const excused = exclusionsOf(content, cycle.profile);
  const rows = new Map(cycle.answers.map((row) => [row.criterionKey, row]));
  const keys = criteriaOf(content).map(({ key }) => key);
  const moved = keys.flatMap((key) => {
    const row = rows.get(key);
    return row === undefined ? [] : [movedAnswer(row, contentIn(row, answers[key]), excused.get(key) ?? null)];
  });
  const told = moved.filter(({ row, answer }) => !sayTheSame(row, answer));
  const sign = { personId: actor.personId, name: actor.name };
  return {
    changed: moved.filter(({ row, answer }) => !sayTheSame(row, answer) || row.excluded !== answer.excluded),
    revisions: told.map(({ row, answer }) =>
      revisionOf({ answerId: row.id, version: answer.version, content: answer }, sign, cycle.now),
    ),
    added: keys
      .filter((key) => !rows.has(key))
      .map((criterionKey) => ({
        ...{ id: newId(cycle.now), tenantId: cycle.tenantId, cycleId: cycle.id, criterionKey },
        excluded: excused.get(criterionKey) ?? null,
      })),
  };
}

/** A text without a status is no answer: no version takes it away. */
function contentIn(row: AnswerRow, kept: KeptAnswer | undefined): AnswerContent {
  return kept === undefined && row.status === null ? row : contentOf(kept);
}

function movedAnswer(row: AnswerRow, content: AnswerContent, excluded: string | null): ChangedAnswer {
  const { status, donePercent, plannedOn, comment, reason } = content;
  const isSame = sayTheSame(row, content);
  const answer = {
    ...writtenOf(row),
    ...{ status, donePercent, plannedOn, comment, reason, excluded },
    version: isSame ? row.version : row.version + 1,
  };
  return { row, answer, keptAside: isSame ? row.keptAside : true };
}

/** The cycle as it stands on another version, before its answers are carried. */
export function onVersion(
  cycle: LockedCycle,
  version: { readonly id: string; readonly number: number; readonly content: FrameworkContent },
  added: readonly AddedAnswer[],
): LockedCycle {
  const framework = { ...cycle.framework, versionId: version.id, versionNumber: version.number };
  return { ...cycle, framework, content: version.content, answers: [...cycle.answers, ...added.map(emptyRow)] };
}

function emptyRow({ id, criterionKey, excluded }: AddedAnswer): CycleRow['answers'][number] {
  return {
    ...{ id, criterionKey, excluded, status: null, donePercent: null, plannedOn: null, comment: '', reason: null },
    ...{ reopenedAt: null, keptAside: false, assigneeId: null, assigneeName: null, version: 0 },
    ...{ answeredBy: null, answeredAt: null, evidence: 0, expired: 0, requests: 0, late: 0, actions: 0 },
  };
}
