import { criteriaOf } from '@maillage/labelling-domain';
import { DomainError } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { EvidenceRow } from '../../persistence/cycle/course.sql.js';
import type { CourseRow } from '../../persistence/cycle/course.row.js';
import { sidesOf } from '../../persistence/cycle/course-facts.js';
import { courseView, namesOfPair, planView } from './course.view.js';

/**
 * Answers, what is joined to them and what the auditors hold of them, side by side.
 *
 * @throws DomainError NOT_FOUND for who is not one of the auditors
 */
export function auditFileView(row: CourseRow, evidence: readonly EvidenceRow[], actor: ActingActor) {
  const { audit } = row;
  if (audit === null || !sidesOf(row, actor).includes('auditor')) throw new DomainError('NOT_FOUND');
  const answers = new Map(row.answers.map((answer) => [answer.criterionKey, answer]));
  const opinions = new Map(audit.opinions.map((opinion) => [opinion.criterionKey, opinion]));
  const sample: readonly string[] = audit.plan.sample ?? [];
  const axes = new Map(row.content.axes.flatMap(({ title, criteria }) => criteria.map(({ key }) => [key, title])));
  return {
    course: courseView(row, actor),
    auditId: audit.id,
    isLead: audit.leadPersonId === actor.personId,
    auditors: namesOfPair(row),
    plan: planView(audit.plan, audit.planSentAt),
    summary: audit.summary,
    version: audit.version,
    criteria: criteriaOf(row.content).map(({ key, code, title, weight }) => {
      const answer = answers.get(key);
      return {
        ...{ key, code, title, weight, axisTitle: axes.get(key) ?? '', inSample: sample.includes(key) },
        status: answer?.status ?? null,
        donePercent: answer?.donePercent ?? null,
        plannedOn: answer?.plannedOn ?? null,
        comment: answer?.comment ?? '',
        reason: answer?.reason ?? null,
        excluded: answer?.excluded ?? null,
        evidence: evidence.filter(({ criterionKey }) => criterionKey === key),
        opinion: opinions.get(key) ?? null,
      };
    }),
  };
}

export type AuditFileView = ReturnType<typeof auditFileView>;
