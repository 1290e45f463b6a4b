import { criteriaOf } from '@maillage/labelling-domain';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { hashOf } from '../../persistence/content-hash.js';
import type { NewReport } from '../../persistence/cycle/course.repository.js';
import type { CourseRow, FindingRow } from '../../persistence/cycle/course.row.js';
import { levelAfterAudit } from './course-snapshot.js';

/**
 * What is sent of the opinions: each criterion with what was held of it, and the words of a finding. Notes on a criterion
 * without a finding stay with the auditors; a finding that was lifted leaves the final report, which says the level that
 * what the auditors confirmed supports.
 */
export function reportOf(
  cycle: CourseRow,
  actor: ActingActor,
  { kind, summary, answerUntil }: { kind: 'draft' | 'final'; summary: string; answerUntil: Date | null },
): NewReport {
  const opinions = new Map(cycle.audit?.opinions.map((opinion) => [opinion.criterionKey, opinion]));
  const findings = new Map(cycle.findings.map((finding) => [finding.criterionKey, finding]));
  const criteria = criteriaOf(cycle.content).flatMap(({ key, code, title }) => {
    const held = opinions.get(key);
    if (held === undefined || (held.opinion === null && held.finding === null)) return [];
    const { opinion, seenPercent, onAgenda } = held;
    const isLifted = findings.get(key)?.state === 'lifted';
    const finding = isLifted ? null : held.finding;
    const told = { key, code, title, opinion, seenPercent, finding, body: finding === null ? '' : held.body };
    return [kind === 'draft' ? told : { ...told, onAgenda, ...outcomeOf(findings.get(key)) }];
  });
  const content = {
    ...{ summary: summary.trim(), auditors: [cycle.audit?.leadName, cycle.audit?.secondName], criteria },
    ...(kind === 'final' ? { levelSupported: levelAfterAudit(cycle) } : {}),
  };
  return {
    ...{ id: newId(cycle.now), kind, sentBy: actor.name, content, hash: hashOf(content) },
    ...{ unionId: actor.organisationId, answerUntil },
  };
}

function outcomeOf(finding: FindingRow | undefined) {
  if (finding === undefined) return {};
  const { state, response, reply } = finding;
  return { outcome: state, response, reply };
}
