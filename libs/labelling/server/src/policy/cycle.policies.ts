import { type Policy, reading, type WriteSet } from '@maillage/platform-server';
import type { CycleSide } from '@maillage/labelling-domain';
import type { Capability } from '@maillage/network-contract';

/** What each side's acts ask for: one table for the guard and for the screens. */
export const capabilityOfSide = {
  organisation: 'leadAssessment',
  region: 'accompanyLabelling',
  union: 'steerLabelling',
  auditor: 'auditLabels',
} as const satisfies Record<CycleSide, Capability>;

const by = (side: CycleSide, writes: WriteSet): Policy => ({ capability: capabilityOfSide[side], writes });

export const cyclePolicies = {
  cycleCourse: reading('readLabelling'),
  auditComparison: reading('readLabelling'),
  auditFile: reading('auditLabels'),
  auditorPool: reading('steerLabelling'),
  proposeAuditors: reading('steerLabelling'),
  askReview: by('organisation', 'own'),
  applyForLabel: by('organisation', 'own'),
  withdrawApplication: by('organisation', 'own'),
  resumeAssessment: by('organisation', 'own'),
  appeal: by('organisation', 'own'),
  abandonCycle: by('organisation', 'own'),
  respondToFinding: by('organisation', 'own'),
  returnFromReview: by('region', 'ownAndCycle'),
  returnApplication: by('union', 'ownAndCycle'),
  admitApplication: by('union', 'ownAndCycle'),
  enterAuditor: by('union', 'own'),
  leaveAuditor: by('union', 'own'),
  assignAuditors: by('union', 'ownAndCycle'),
  completeCycle: by('union', 'ownAndCycle'),
  followUpFinding: by('union', 'ownAndCycle'),
  sendAuditPlan: by('auditor', 'ownAndCycle'),
  startAudit: by('auditor', 'ownAndCycle'),
  saveOpinion: by('auditor', 'ownAndCycle'),
  finishVisit: by('auditor', 'ownAndCycle'),
  sendAuditReport: by('auditor', 'ownAndCycle'),
  replyToFinding: by('auditor', 'ownAndCycle'),
  finaliseReport: by('auditor', 'ownAndCycle'),
} as const satisfies Record<string, Policy>;
