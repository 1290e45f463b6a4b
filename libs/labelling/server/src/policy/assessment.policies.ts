import type { Capability } from '@maillage/network-contract';
import { type Policy, reading, type WriteSet } from '@maillage/platform-server';

const asks = (capability: Capability, writes: WriteSet): Policy => ({ capability, writes });

export const assessmentPolicies = {
  readLabelling: reading('readLabelling'),
  readPeople: reading('leadAssessment'),
  registerCycle: asks('leadAssessment', 'own'),
  startSelfAssessment: asks('leadAssessment', 'own'),
  nameLabelRoles: asks('leadAssessment', 'own'),
  assignCriteria: asks('leadAssessment', 'own'),
  saveAnswer: asks('answerAssessment', 'own'),
  attachEvidence: asks('answerAssessment', 'own'),
  detachEvidence: asks('answerAssessment', 'own'),
  /** Two sides ask, each by a capability of its own: asked within. */
  requestEvidence: asks('readLabelling', 'ownAndCycle'),
  commentCycle: asks('answerAssessment', 'own'),
  askHelp: asks('leadAssessment', 'own'),
  takeUpHelp: asks('accompanyLabelling', 'ownAndCycle'),
  closeHelp: asks('accompanyLabelling', 'ownAndCycle'),
  takeSnapshot: asks('leadAssessment', 'own'),
  synchroniseCycle: asks('leadAssessment', 'own'),
  undoSynchronisation: asks('leadAssessment', 'own'),
} as const satisfies Record<string, Policy>;
