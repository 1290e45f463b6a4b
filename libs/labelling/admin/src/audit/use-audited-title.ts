import { useFormat } from '@maillage/platform-admin';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';

/** How many findings still await an answer of the audited; a good practice awaits none. */
export function findingsToAnswer(findings: CourseFieldsFragment['findings']): number {
  return findings.filter(({ state, kind }) => state === 'notified' && kind !== 'goodPractice').length;
}

/** Where the audit is, as its first words: what is awaited from us, or from whom. */
export function useAuditedTitle(): (course: CourseFieldsFragment) => string {
  const words = useLifeWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const planned = ({ plan }: CourseFieldsFragment) => {
    if (plan === null) return words('audited.title.assigned');
    const [from, to] = [format.day(plan.from, { year: false }), format.day(plan.to, { year: false })];
    return from === to
      ? words('audited.title.plannedDay', { day: from })
      : words('audited.title.planned', { from, to });
  };
  const answering = ({ findings, contradictoryUntil }: CourseFieldsFragment) => {
    const count = findingsToAnswer(findings);
    if (count === 0 || contradictoryUntil === null) return words('audited.title.answered');
    const day = format.day(contradictoryUntil, { zone: acting.timeZone, year: false });
    return words('audited.title.answer', { count, day });
  };
  return (course) => {
    const { state, reports, auditors } = course;
    if (state === 'planSent') return planned(course);
    if (state === 'auditInProgress') return words('audited.title.inProgress');
    if (state === 'reportDraft') return words('audited.title.writing');
    if (state === 'contradictoryPhase') return answering(course);
    if (reports.length > 0) return words('audited.title.final');
    if (auditors.length > 0) return words('audited.title.assigned');
    const awaited = state === 'applied' || state === 'admissible';
    return words(awaited ? 'audited.title.toAssign' : 'audited.title.before');
  };
}
