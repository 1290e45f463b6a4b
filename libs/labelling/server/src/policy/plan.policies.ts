import { type Policy, reading } from '@maillage/platform-server';

const answers: Policy = { capability: 'answerAssessment', writes: 'own' };

export const planPolicies = {
  readPlan: reading('readLabelling'),
  addPlanAction: answers,
  editPlanAction: answers,
  movePlanAction: answers,
} as const satisfies Record<string, Policy>;
