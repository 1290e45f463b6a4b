import {
  answersThatCount,
  answersMustBeOpen,
  applicabilityOf,
  type AssessmentFacts,
  type Axis,
  type Criterion,
  criteriaOf,
  daysOf,
  type LevelVerdict,
  levelVerdicts,
  reachedOn,
  readinessOf,
  type Score,
  scoreOfAssessment,
  type ScorePart,
  seatsMissing,
} from '@maillage/labelling-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { AnswerRow, CycleRow } from '../../persistence/assessment/cycle-row.js';
import { assessmentActViews } from './assessment-act.view.js';
import { contentSeen, factsOf } from '../../persistence/assessment/assessment-facts.js';
import { courseActsOf } from './course-of-assessment.js';

/** A cycle as the screens are shown it to one organisation: scores, criteria, what is missing, and the acts with their reasons. */
export function cycleView(row: CycleRow, actor: ActingActor) {
  const seen = contentSeen(row);
  const facts = { ...factsOf(row), content: seen };
  const score = scoreOfAssessment(facts);
  const isWhole = seen === row.content;
  const verdicts = isWhole ? levelVerdictsOf(facts, score) : null;
  const { id, version, organisation, kind, state, isOpen, levelAimed, levelReached, help } = row;
  const { openedAt, startedAt, assessedAt, appliedAt, auditFrom, auditTo, auditedAt } = row;
  const { contradictoryUntil, decidedAt, finishBy, changedAt, president, director, contact } = row;
  return {
    ...{ id, version, organisation, kind, state, isOpen, levelAimed, levelReached, help },
    ...{ openedAt, startedAt, assessedAt, appliedAt, auditFrom, auditTo, auditedAt },
    ...{ contradictoryUntil, decidedAt, finishBy, changedAt, president, director, contact },
    framework: {
      ...row.framework,
      newerVersionId: row.newer?.id ?? null,
      newerVersionNumber: row.newer?.number ?? null,
    },
    isOurs: row.tenantId === actor.organisationId,
    answersVisible: row.answers.length > 0,
    entrustedOnly: row.answers.length > 0 && !isWhole,
    frozen: !answersMustBeOpen(state).can,
    progress: storedProgress(row),
    axes: seen.axes.length === 0 || row.answers.length === 0 ? [] : axisViews(row, seen.axes, score, actor),
    levels: levelViews(row, facts, verdicts),
    readiness: readinessView(row, facts, isWhole),
    plan: planSummary(row, facts),
    undoableSynchronisation: row.undoable,
    acts: [...courseActsOf(row, verdicts, actor), ...assessmentActViews(row, actor)],
  };
}

export type CycleView = ReturnType<typeof cycleView>;

export function storedProgress({
  doneScore,
  plannedScore,
  answered,
  applicable,
}: Pick<CycleRow, 'doneScore' | 'plannedScore' | 'answered' | 'applicable'>) {
  return { done: doneScore, planned: plannedScore, answered, applicable };
}

export function progressOf(part: ScorePart) {
  const { doneBasisPoints: done, plannedBasisPoints: planned, answeredCount, applicableCount } = part;
  return { done, planned, answered: answeredCount, applicable: applicableCount };
}

export type ProgressView = ReturnType<typeof progressOf>;

function axisViews(row: CycleRow, axes: readonly Axis[], score: Score, actor: ActingActor) {
  const answers = new Map(row.answers.map((answer) => [answer.criterionKey, answer]));
  return axes.flatMap(({ code, title, criteria }) => {
    const part = score.axes.find((axis) => axis.code === code);
    if (part === undefined) return [];
    const rows = criteria.flatMap((criterion) => {
      const answer = answers.get(criterion.key);
      return answer === undefined ? [] : [criterionView(row, criterion, answer, actor)];
    });
    return [{ code, title, progress: progressOf(part), criteria: rows }];
  });
}

export function criterionView(
  { profile }: Pick<CycleRow, 'profile'>,
  { key, code, title, weight, applicability }: Criterion,
  answer: AnswerRow,
  actor: ActingActor,
) {
  const { status, donePercent, plannedOn, reopenedAt, keptAside, version, answeredBy, answeredAt } = answer;
  const { assigneeId, assigneeName } = answer;
  const isEntrusted = assigneeId !== null && assigneeName !== null;
  return {
    ...{
      key,
      code,
      title,
      weight,
      status,
      donePercent,
      plannedOn,
      reopenedAt,
      keptAside,
      version,
      answeredBy,
      answeredAt,
    },
    assignee: isEntrusted ? { id: assigneeId, name: assigneeName } : null,
    isMine: assigneeId === actor.personId,
    evidenceCount: answer.evidence,
    expiredEvidenceCount: answer.expired,
    openRequestCount: answer.requests,
    overdueRequestCount: answer.late,
    planActionCount: answer.actions,
    excluded: answer.excluded === null ? null : applicabilityOf(applicability, profile).reason,
  };
}

function levelVerdictsOf({ content, evidence, answers }: AssessmentFacts, score: Score): readonly LevelVerdict[] {
  return levelVerdicts({ content, score, answers: answersThatCount(answers), evidence });
}

/** Who does not see every answer is told which level is reached, and not what is missing for the next. */
function levelViews(row: CycleRow, facts: AssessmentFacts, verdicts: readonly LevelVerdict[] | null) {
  if (verdicts === null) {
    return row.content.levels.map(({ number, title, thresholdPercent }) => ({
      ...{ number, title, thresholdPercent, met: number <= row.levelReached, reasons: [], reachedOn: null },
    }));
  }
  return facts.content.levels.map((level, index) => ({
    ...{ number: level.number, title: level.title, thresholdPercent: level.thresholdPercent },
    met: verdicts[index]?.met ?? false,
    reasons: verdicts[index]?.reasons ?? [],
    reachedOn: reachedOn(level, facts),
  }));
}

function readinessView(row: CycleRow, facts: AssessmentFacts, isWhole: boolean) {
  const ready = isWhole ? readinessOf(facts) : { unansweredKeys: [], expiredEvidenceKeys: [] };
  return { ...ready, seatsMissing: seatsMissing(row) };
}

export function planSummary({ gains, today }: CycleRow, facts: AssessmentFacts) {
  const answers = answersThatCount(facts.answers);
  const promised = Object.values(answers).filter(
    ({ status, plannedOn }) => (status === 'planned' || status === 'partly') && plannedOn !== null,
  );
  return {
    open: gains.length,
    late: gains.filter(({ dueOn }) => dueOn < today).length,
    dated: gains.length + promised.length,
    lastDueOn: daysOf(facts, answers).at(-1) ?? null,
  };
}

export function criteriaCount(row: Pick<CycleRow, 'content'>): number {
  return criteriaOf(row.content).length;
}
