import type { Verdict } from '@maillage/platform-kernel';
import { levelReasons } from '../framework/scoring/level-verdicts.js';

/** Every code with which a cycle, its auditors, its audit or its findings refuse an act. */
export const cycleRefusals = [
  'cycleNotThereYet',
  'cyclePastThis',
  'cycleElsewhere',
  'cycleClosed',
  'cycleSkipsCommission',
  'cycleNeedsCommission',
  'notYourAct',
  'cycleAlreadyOpen',
  'noRegionAbove',
  'rolesNotNamed',
  'levelUnknown',
  ...levelReasons,
  'reasonMissing',
  'auditorNotIndependent',
  'auditorsMustDiffer',
  'auditorNotInPool',
  'auditorAlreadyEntered',
  'auditorHasNoSeat',
  'auditorStillAudits',
  'qualificationDatesWrong',
  'planDatesWrong',
  'planInPast',
  'planMethodMissing',
  'planPeopleMissing',
  'planSampleMissing',
  'auditNotDue',
  'criteriaNotExamined',
  'opinionMissing',
  'opinionChangedMeanwhile',
  'findingTextMissing',
  'summaryMissing',
  'contradictoryPhaseRuns',
  'contradictoryPhaseOver',
  'contestsUnanswered',
  'responseTextMissing',
  'findingElsewhere',
  'reportNotFinal',
  'goodPracticeAsksNothing',
] as const;

export type CycleRefusal = (typeof cycleRefusals)[number];

export type CycleVerdict = Verdict<CycleRefusal | 'INVALID_INPUT'>;
