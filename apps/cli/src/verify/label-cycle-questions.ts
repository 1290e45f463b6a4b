import type { Arguments, Asked, QuestionMakers, ShownRows } from './question-maker.js';

const ofCycle = ({ key }: Asked): Arguments => ({ input: { cycleId: key } });
const byCycle = ({ key }: Asked): Arguments => ({ cycleId: key });
const ofFinding =
  (act: string) =>
  ({ key }: Asked): Arguments => ({ input: { findingId: key, act, text: 'Question' } });

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
  askReview: { action: 'organisation', arguments: ofCycle },
  applyForLabel: { action: 'organisation', arguments: ({ key }) => ({ input: { cycleId: key, levelAimed: 1 } }) },
  withdrawApplication: { action: 'organisation', arguments: ofCycle },
  resumeAssessment: { action: 'organisation', arguments: ofCycle },
  appeal: { action: 'organisation', arguments: ofCycle },
  abandonCycle: { action: 'organisation', arguments: ofCycle },
  respondToFinding: { arguments: ofFinding('accept') },
  returnFromReview: { action: 'region', arguments: ofCycle },
  returnApplication: { action: 'union', arguments: ofCycle },
  admitApplication: { action: 'union', arguments: ofCycle },
  completeCycle: { action: 'union', arguments: ofCycle },
  enterAuditor: { arguments: () => ({ input: auditor }) },
  leaveAuditor: { arguments: ({ key }) => ({ input: { auditorId: key } }) },
  assignAuditors: { action: 'union', arguments: ofCycle },
  followUpFinding: { arguments: ofFinding('verify') },
  sendAuditPlan: { action: 'auditor', arguments: ({ key }) => ({ input: { cycleId: key, ...plan } }) },
  startAudit: { action: 'auditor', arguments: ofCycle },
  saveOpinion: {
    action: 'auditor',
    arguments: ({ key }) => ({ input: { cycleId: key, ...opinion, body: 'Question', onAgenda: false } }),
  },
  finishVisit: { action: 'auditor', arguments: ofCycle },
  sendAuditReport: { action: 'auditor', arguments: ofCycle },
  replyToFinding: { arguments: ofFinding('uphold') },
  finaliseReport: { action: 'auditor', arguments: ofCycle },
};
