import {
  type Answers,
  answersThatCount,
  type CycleFacts,
  type CycleSide,
  type LevelInput,
  levelVerdicts,
  type LevelVerdict,
  noFacts,
  type Score,
  scoreOf,
} from '@maillage/labelling-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { CourseRow } from './course.row.js';

/** From where the actor looks at the cycle: one may be of several sides, or of none. */
export function sidesOf(
  row: Pick<CourseRow, 'tenantId' | 'regionalId' | 'isAuditor'>,
  actor: ActingActor,
): CycleSide[] {
  const { organisationId, organisationKind } = actor;
  const isWhole = actor.visible.includes(organisationId);
  const looks: readonly [CycleSide, boolean][] = [
    ['organisation', isWhole && row.tenantId === organisationId],
    ['region', isWhole && row.regionalId === organisationId],
    ['union', isWhole && organisationKind === 'nationalUnion'],
    ['auditor', row.isAuditor],
  ];
  return looks.flatMap(([side, looksSo]) => (looksSo ? [side] : []));
}

export function scoreOfCourse(row: CourseRow, answers: Answers = answersThatCount(row.answers)): Score {
  return scoreOf({ content: row.content, answers, facts: row.profile, plannedGains: row.gains });
}

/** What each level still asks; null for who does not see every answer. */
export function levelsOf(row: CourseRow, sides: readonly CycleSide[]): readonly LevelVerdict[] | null {
  const seesAnswers = sides.some((side) => side !== 'union') && row.answers.length > 0;
  if (!seesAnswers) return null;
  return levelVerdicts(levelInputOf(row, answersThatCount(row.answers)));
}

export function levelInputOf(row: CourseRow, answers: Answers): LevelInput {
  const evidence = Object.fromEntries(
    row.answers.map(({ criterionKey, valid, expired }) => [criterionKey, { valid, expired }]),
  );
  return { content: row.content, score: scoreOfCourse(row, answers), answers, evidence };
}

/** What the rules ask of the cycle, as far as the actor's side sees it. */
export function courseFacts(row: CourseRow, sides: readonly CycleSide[]): CycleFacts {
  const opinions = new Map(row.audit?.opinions.map((one) => [one.criterionKey, one.opinion]));
  return {
    ...noFacts,
    hasRegion: row.regionalId !== null,
    levels: levelsOf(row, sides),
    unexamined: (row.audit?.plan.sample ?? []).filter((key) => (opinions.get(key) ?? null) === null).length,
    unanswered: row.findings.filter(({ state }) => state === 'notified').length,
    contested: row.findings.filter(({ state }) => state === 'contested').length,
    today: row.today,
  };
}
