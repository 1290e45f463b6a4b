import type { RefusalParams } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import {
  criteriaOf,
  type CycleAct,
  cycleActVerdicts,
  type CycleFacts,
  type CycleSide,
  type CycleVerdict,
  type FindingAct,
  findingActVerdicts,
  type MovingCycle,
  rolesMissing,
  sideOfAct,
  sideOfFindingAct,
} from '@maillage/labelling-domain';
import type { CourseRow, FindingRow, ReportRow } from '../../persistence/cycle/course.row.js';
import { capabilityOfSide } from '../../policy/cycle.policies.js';
import { courseFacts, levelsOf, sidesOf } from '../../persistence/cycle/course-facts.js';

export interface ActView<Act> {
  readonly act: Act;
  readonly can: boolean;
  readonly code: string | null;
  readonly params: RefusalParams | null;
}

/** A cycle beyond its self-assessment, as it is shown to one side: what was sent, what was found, and the acts with their reasons. */
export function courseView(row: CourseRow, actor: ActingActor) {
  const sides = sidesOf(row, actor);
  const levels = levelsOf(row, sides);
  const { id, organisation, frameworkTitle, kind, state, isOpen, levelAimed, doneScore, plannedScore } = row;
  const { presidentName, directorName, contactName, auditFrom, auditTo, contradictoryUntil } = row;
  return {
    ...{ id, organisation, frameworkTitle, kind, state, isOpen, levelAimed, doneScore, plannedScore },
    ...{ presidentName, directorName, contactName, auditFrom, auditTo, contradictoryUntil },
    readiness: levels === null ? null : { rolesMissing: rolesMissing(row), levels },
    auditors: namesOfPair(row),
    plan: sentPlan(row),
    reports: row.reports.filter(({ kind: of }) => of !== 'plan').map(reportView),
    findings: row.findings.map((finding) => findingView(row, finding, sides, actor)),
    decisions: row.decisions,
    acts: courseActViews(row, { sides, facts: courseFacts(row, sides), at: row.now }, actor),
  };
}

/** What the actor's sides can do to the cycle now, and why not the rest. */
export function courseActViews(
  cycle: MovingCycle,
  { sides, facts, at }: { readonly sides: readonly CycleSide[]; readonly facts: CycleFacts; readonly at: Date },
  actor: ActingActor,
): readonly ActView<CycleAct>[] {
  return cycleActVerdicts(sides, cycle, facts, at).map(({ act, verdict }) =>
    actView<CycleAct>(act, sideOfAct[act], verdict, actor),
  );
}

export type CourseView = ReturnType<typeof courseView>;

/** Auditors see each other in their audit; the others, who is let into the file. */
export function namesOfPair({ audit, auditors }: Pick<CourseRow, 'audit' | 'auditors'>): readonly string[] {
  const { leadName = null, secondName = null } = audit ?? {};
  return leadName === null || secondName === null ? auditors : [leadName, secondName];
}

function sentPlan({ reports }: CourseRow) {
  const sent = reports.filter(({ kind }) => kind === 'plan').at(-1);
  if (sent === undefined) return null;
  return planView(sent.content, sent.sentAt);
}

export function planView(plan: ReportRow['content'], sentAt: string | null) {
  const { from, to, methods = [], peopleMet = [], sample = [], note = '' } = plan;
  return from === undefined || to === undefined ? null : { from, to, methods, peopleMet, sample, note, sentAt };
}

/** What was sent. What only the commission is to look at stays out of it. */
function reportView({ id, kind, sentAt, sentBy, answerUntil, content }: ReportRow) {
  const criteria = (content.criteria ?? []).map(({ key, code, title, opinion, seenPercent, finding, body }) => ({
    ...{ key, code, title, opinion, seenPercent, finding, body },
  }));
  return { id, kind, sentAt, sentBy, answerUntil, summary: content.summary ?? '', criteria };
}

function findingView(row: CourseRow, finding: FindingRow, sides: readonly CycleSide[], actor: ActingActor) {
  const { tenantId: _, cycleId: __, ...shown } = finding;
  const criterion = criteriaOf(row.content).find(({ key }) => key === finding.criterionKey);
  return {
    ...shown,
    criterionCode: criterion?.code ?? finding.criterionKey,
    acts: findingActVerdicts(sides, finding, row, row.now).map(({ act, verdict }) =>
      actView<FindingAct>(act, sideOfFindingAct[act], verdict, actor),
    ),
  };
}

function actView<Act>(act: Act, side: CycleSide, verdict: CycleVerdict, actor: ActingActor): ActView<Act> {
  const capability = capabilityOfSide[side];
  if (!actor.capabilities.has(capability)) {
    const params = { reason: 'capabilityMissing', capability, role: actor.role };
    return { act, can: false, code: 'FORBIDDEN', params };
  }
  return verdict.can ? { act, can: true, code: null, params: null } : { act, ...verdict };
}
