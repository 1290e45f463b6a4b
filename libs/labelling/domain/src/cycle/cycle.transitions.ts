import type { TransitionTable } from '@maillage/platform-kernel';
import type { CycleAct, CycleState } from './cycle-vocabulary.js';

export const cycleTransitions = {
  registered: { start: 'selfAssessment', abandon: 'abandoned' },
  selfAssessment: { askReview: 'regionalReview', apply: 'applied', abandon: 'abandoned' },
  regionalReview: { returnFromReview: 'selfAssessment', apply: 'applied', abandon: 'abandoned' },
  applied: { admit: 'admissible', returnApplication: 'selfAssessment', withdrawApplication: 'selfAssessment' },
  admissible: { assignAuditors: 'auditorsAssigned', withdrawApplication: 'selfAssessment' },
  auditorsAssigned: {
    replaceAuditors: 'auditorsAssigned',
    sendPlan: 'planSent',
    withdrawApplication: 'selfAssessment',
  },
  planSent: {
    replaceAuditors: 'auditorsAssigned',
    sendPlan: 'planSent',
    startAudit: 'auditInProgress',
    withdrawApplication: 'selfAssessment',
  },
  auditInProgress: { finishVisit: 'reportDraft' },
  reportDraft: { sendReport: 'contradictoryPhase' },
  contradictoryPhase: { finaliseReport: 'reportFinal' },
  reportFinal: { scheduleCommission: 'commissionScheduled', complete: 'completed' },
  commissionScheduled: {
    unscheduleCommission: 'reportFinal',
    grant: 'granted',
    grantWithConditions: 'grantedWithConditions',
    defer: 'deferred',
    refuse: 'refused',
  },
  granted: {},
  grantedWithConditions: {},
  deferred: { resume: 'selfAssessment', scheduleCommission: 'commissionScheduled', abandon: 'abandoned' },
  refused: { appeal: 'appealed' },
  appealed: { scheduleCommission: 'commissionScheduled', abandon: 'abandoned' },
  completed: {},
  abandoned: {},
} as const satisfies TransitionTable<CycleState, CycleAct>;
