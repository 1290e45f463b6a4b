import type { Arguments, Asked, QuestionMakers, ShownRows } from './question-maker.js';

const ofCycle = ({ key }: Asked): Arguments => ({ input: { cycleId: key } });
const byCycle = ({ key }: Asked): Arguments => ({ cycleId: key });
const ofFinding =
  (act: string) =>
  ({ key }: Asked): Arguments => ({ input: { findingId: key, act, text: 'Question' } });

/** An act on the course of a cycle, from one side. */
const bySide = (action: string): { readonly ability: string; readonly action: string } => ({
  ...{ ability: 'Course', action },
});

const shows: readonly ShownRows[] = [
  { field: 'decisions', table: 'labelling.cycle_decision', column: 'cycle_id' },
  { field: 'findings', table: 'labelling.finding', column: 'cycle_id' },
  { field: 'reports', table: 'labelling.audit_report', column: 'cycle_id' },
];

const plan = {
  ...{ from: '2098-01-05', to: '2098-01-06', methods: ['examine'], peopleMet: ['Question'] },
  ...{ sample: ['canary-1'], note: '' },
};
const opinion = { criterionKey: 'canary-1', version: 0, opinion: 'confirmed', seenPercent: null, finding: null };
const auditor = { kind: 'peer', qualifiedOn: '2026-01-01', qualifiedUntil: '2098-01-01', mostAudits: 2 };

export const labelCycleQuestions: QuestionMakers = {
  cycleCourse: { arguments: ({ key }) => ({ id: key }), shows },
  auditFile: { arguments: byCycle },
  auditComparison: { arguments: byCycle },
  auditorPool: { arguments: () => ({ after: null }) },
  proposeAuditors: { arguments: byCycle },
  askReview: { ...bySide('organisation'), arguments: ofCycle },
  applyForLabel: { ...bySide('organisation'), arguments: ({ key }) => ({ input: { cycleId: key, levelAimed: 1 } }) },
  withdrawApplication: { ...bySide('organisation'), arguments: ofCycle },
  resumeAssessment: { ...bySide('organisation'), arguments: ofCycle },
  appeal: { ...bySide('organisation'), arguments: ofCycle },
  abandonCycle: { ...bySide('organisation'), arguments: ofCycle },
  respondToFinding: { arguments: ofFinding('accept') },
  returnFromReview: { ...bySide('region'), arguments: ofCycle },
  returnApplication: { ...bySide('union'), arguments: ofCycle },
  admitApplication: { ...bySide('union'), arguments: ofCycle },
  completeCycle: { ...bySide('union'), arguments: ofCycle },
  enterAuditor: { arguments: () => ({ input: auditor }) },
  leaveAuditor: { arguments: ({ key }) => ({ input: { auditorId: key } }) },
  assignAuditors: { ...bySide('union'), arguments: ofCycle },
  followUpFinding: { arguments: ofFinding('verify') },
  sendAuditPlan: { arguments: ({ key }) => ({ input: { cycleId: key, ...plan } }) },
  startAudit: { arguments: ofCycle },
  saveOpinion: {
    arguments: ({ key }) => ({ input: { cycleId: key, ...opinion, body: 'Question', onAgenda: false } }),
  },
  finishVisit: { arguments: ofCycle },
  sendAuditReport: { arguments: ofCycle },
  replyToFinding: { arguments: ofFinding('uphold') },
  finaliseReport: { arguments: ofCycle },
};
