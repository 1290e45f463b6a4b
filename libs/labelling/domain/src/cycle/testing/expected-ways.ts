import { cycleActs, cycleStates, type CycleAct, type CycleState } from '../cycle-vocabulary.js';

interface Row {
  readonly ways: Partial<Record<CycleAct, CycleState>>;
  readonly cycleNotThereYet?: string;
  readonly cyclePastThis?: string;
  readonly cycleElsewhere?: string;
  readonly cycleClosed?: string;
}

/** The table of the cycle as it was agreed, every pair of it: the state that an act leads to, or the code that refuses it. */
const agreed: Record<CycleState, Row> = {
  registered: {
    ways: { start: 'selfAssessment', abandon: 'abandoned' },
    cycleNotThereYet:
      'askReview returnFromReview apply withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal',
  },
  selfAssessment: {
    ways: { askReview: 'regionalReview', apply: 'applied', abandon: 'abandoned' },
    cycleNotThereYet:
      'returnFromReview withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal',
    cyclePastThis: 'start',
  },
  regionalReview: {
    ways: { returnFromReview: 'selfAssessment', apply: 'applied', abandon: 'abandoned' },
    cycleNotThereYet:
      'withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal',
    cyclePastThis: 'start askReview',
  },
  applied: {
    ways: { withdrawApplication: 'selfAssessment', returnApplication: 'selfAssessment', admit: 'admissible' },
    cycleNotThereYet:
      'assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal',
    cyclePastThis: 'start askReview returnFromReview apply',
    cycleElsewhere: 'abandon',
  },
  admissible: {
    ways: { withdrawApplication: 'selfAssessment', assignAuditors: 'auditorsAssigned' },
    cycleNotThereYet:
      'replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal',
    cyclePastThis: 'start askReview returnFromReview apply returnApplication admit',
    cycleElsewhere: 'abandon',
  },
  auditorsAssigned: {
    ways: { withdrawApplication: 'selfAssessment', replaceAuditors: 'auditorsAssigned', sendPlan: 'planSent' },
    cycleNotThereYet:
      'startAudit finishVisit sendReport finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal',
    cyclePastThis: 'start askReview returnFromReview apply returnApplication admit assignAuditors',
    cycleElsewhere: 'abandon',
  },
  planSent: {
    ways: {
      withdrawApplication: 'selfAssessment',
      replaceAuditors: 'auditorsAssigned',
      sendPlan: 'planSent',
      startAudit: 'auditInProgress',
    },
    cycleNotThereYet:
      'finishVisit sendReport finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal',
    cyclePastThis: 'start askReview returnFromReview apply returnApplication admit assignAuditors',
    cycleElsewhere: 'abandon',
  },
  auditInProgress: {
    ways: { finishVisit: 'reportDraft' },
    cycleNotThereYet:
      'sendReport finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal',
    cyclePastThis:
      'start askReview returnFromReview apply withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit',
    cycleElsewhere: 'abandon',
  },
  reportDraft: {
    ways: { sendReport: 'contradictoryPhase' },
    cycleNotThereYet:
      'finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal',
    cyclePastThis:
      'start askReview returnFromReview apply withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit',
    cycleElsewhere: 'abandon',
  },
  contradictoryPhase: {
    ways: { finaliseReport: 'reportFinal' },
    cycleNotThereYet:
      'complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal',
    cyclePastThis:
      'start askReview returnFromReview apply withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport',
    cycleElsewhere: 'abandon',
  },
  reportFinal: {
    ways: { complete: 'completed', scheduleCommission: 'commissionScheduled' },
    cycleNotThereYet: 'unscheduleCommission grant grantWithConditions defer refuse resume appeal',
    cyclePastThis:
      'start askReview returnFromReview apply withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport',
    cycleElsewhere: 'abandon',
  },
  commissionScheduled: {
    ways: {
      unscheduleCommission: 'reportFinal',
      grant: 'granted',
      grantWithConditions: 'grantedWithConditions',
      defer: 'deferred',
      refuse: 'refused',
    },
    cycleNotThereYet: 'resume appeal',
    cyclePastThis:
      'start askReview returnFromReview apply withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport complete',
    cycleElsewhere: 'scheduleCommission abandon',
  },
  granted: {
    ways: {},
    cycleClosed:
      'start askReview returnFromReview apply withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal abandon',
  },
  grantedWithConditions: {
    ways: {},
    cycleClosed:
      'start askReview returnFromReview apply withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal abandon',
  },
  deferred: {
    ways: { scheduleCommission: 'commissionScheduled', resume: 'selfAssessment', abandon: 'abandoned' },
    cycleNotThereYet: 'appeal',
    cyclePastThis:
      'start askReview returnFromReview apply withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport complete unscheduleCommission grant grantWithConditions defer refuse',
  },
  refused: {
    ways: { appeal: 'appealed' },
    cycleClosed:
      'start askReview returnFromReview apply withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume abandon',
  },
  appealed: {
    ways: { scheduleCommission: 'commissionScheduled', abandon: 'abandoned' },
    cyclePastThis:
      'start askReview returnFromReview apply withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport complete unscheduleCommission grant grantWithConditions defer refuse resume appeal',
  },
  completed: {
    ways: {},
    cycleClosed:
      'start askReview returnFromReview apply withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal abandon',
  },
  abandoned: {
    ways: {},
    cycleClosed:
      'start askReview returnFromReview apply withdrawApplication returnApplication admit assignAuditors replaceAuditors sendPlan startAudit finishVisit sendReport finaliseReport complete scheduleCommission unscheduleCommission grant grantWithConditions defer refuse resume appeal abandon',
  },
};

const codes = ['cycleNotThereYet', 'cyclePastThis', 'cycleElsewhere', 'cycleClosed'] as const;

/** What the agreed table says of one pair. @throws RangeError when it says nothing, or two things */
function outcomeOf(state: CycleState, act: CycleAct): string {
  const { ways, ...refused } = agreed[state];
  const told = [
    ...(ways[act] === undefined ? [] : [ways[act]]),
    ...codes.filter((code) => refused[code]?.split(' ').includes(act) === true),
  ];
  const [outcome, ...others] = told;
  if (outcome === undefined || others.length > 0) throw new RangeError(`${state}, ${act}: ${told.join(' and ')}`);
  return outcome;
}

export const expectedWays = Object.fromEntries(
  cycleStates.map((state) => [state, Object.fromEntries(cycleActs.map((act) => [act, outcomeOf(state, act)]))]),
) as Record<CycleState, Record<CycleAct, string>>;
