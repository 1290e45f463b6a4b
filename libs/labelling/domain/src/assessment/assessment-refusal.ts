import type { Verdict } from '@maillage/platform-kernel';
import type { AnswerRefusal } from '../framework/scoring/answer-must-fit.rule.js';
import type { FrameworkRefusal } from '../framework/framework-refusal.js';

/** Every code with which a self-assessment, or its improvement plan, refuses an act. */
export const assessmentRefusals = [
  'cycleAlreadyOpen',
  'frameworkNotForUs',
  'nothingToRenew',
  'cycleStateForbids',
  'answersFrozen',
  'answerChangedMeanwhile',
  'criterionExcluded',
  'criterionUnknown',
  'assigneeCannotSee',
  'seatNotHeld',
  'audienceNotYours',
  'helpAlreadyAsked',
  'helpNotAsked',
  'evidenceGone',
  'alreadyOnLatestVersion',
  'planActionChangedMeanwhile',
  'tooManySnapshots',
  'tooManyEvidenceRequests',
] as const;

/** Those of frameworks that an answer, or its way to a newer version, meets. */
export const carriedRefusals = [
  'partMissing',
  'partNotAChoice',
  'notConcernedReasonMissing',
  'scaleChoiceMissing',
  'undoTooLate',
  'answersChangedSince',
  'versionNotPublished',
] as const satisfies readonly FrameworkRefusal[];

export type AssessmentRefusal = (typeof assessmentRefusals)[number];

export type AssessmentVerdict = Verdict<AssessmentRefusal | AnswerRefusal | FrameworkRefusal | 'INVALID_INPUT'>;
