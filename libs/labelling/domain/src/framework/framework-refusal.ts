import type { Verdict } from '@maillage/platform-kernel';

/** Every code with which a framework, an answer or a synchronisation refuses an act. */
export const frameworkRefusals = [
  'versionNotDraft',
  'versionNotPublished',
  'versionRetired',
  'versionHasFaults',
  'versionChangesNothing',
  'draftAlreadyThere',
  'draftChangedMeanwhile',
  'criterionUnfit',
  'ruleUnreadable',
  'questionUnreadable',
  'partMissing',
  'partNotAChoice',
  'notConcernedReasonMissing',
  'scaleChoiceMissing',
  'undoTooLate',
  'answersChangedSince',
] as const;

export type FrameworkRefusal = (typeof frameworkRefusals)[number];

export type FrameworkVerdict = Verdict<FrameworkRefusal>;
