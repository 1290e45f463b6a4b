import {
  type Answers,
  answersThatCount,
  auditedAnswers,
  type KeptAnswer,
  levelReached,
} from '@maillage/labelling-domain';
import { newId } from '@maillage/platform-kernel';
import { hashOf } from '../../persistence/content-hash.js';
import type { CourseRow } from '../../persistence/cycle/course.row.js';
import { levelInputOf, scoreOfCourse } from '../../persistence/cycle/course-facts.js';

export type SnapshotOfAct = 'application' | 'preAudit' | 'postAudit';

const titleOf: Record<SnapshotOfAct, string> = {
  application: 'À la candidature',
  preAudit: 'Avant l’audit',
  postAudit: 'Après l’audit',
};

/** The answers and scores at one moment of the cycle, taken by the act that marks it. */
export function snapshotOf(row: CourseRow, kind: SnapshotOfAct, takenBy: string) {
  const answers = kind === 'postAudit' ? answersAfterAudit(row) : answersThatCount(row.answers);
  const { doneBasisPoints, plannedBasisPoints } = scoreOfCourse(row, answers).total;
  return {
    ...{ id: newId(row.now), kind, title: titleOf[kind], versionId: row.versionId, takenBy },
    ...{ doneScore: doneBasisPoints, plannedScore: plannedBasisPoints },
    ...{ content: { answers }, hash: hashOf(answers) },
  };
}

export function answersAfterAudit(row: CourseRow): Answers<KeptAnswer> {
  const opinions = Object.fromEntries((row.audit?.opinions ?? []).map((opinion) => [opinion.criterionKey, opinion]));
  return auditedAnswers(answersThatCount(row.answers), opinions);
}

/** The level that the answers support as the audit leaves them: what the commission looks at. */
export function levelAfterAudit(row: CourseRow): number {
  return levelReached(levelInputOf(row, answersAfterAudit(row)));
}
