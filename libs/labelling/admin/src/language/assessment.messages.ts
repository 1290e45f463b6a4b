import type { Messages } from '@maillage/platform-admin';
import { labelMessages } from '../label/label.messages.js';
import { planMessages } from '../plan/plan.messages.js';
import { benchmarkMessages } from '../self-assessment/benchmark.messages.js';
import { criterionMessages } from '../self-assessment/criterion.messages.js';
import { selfAssessmentMessages } from '../self-assessment/self-assessment.messages.js';

const fr = {
  self: selfAssessmentMessages.fr,
  criterion: criterionMessages.fr,
  benchmark: benchmarkMessages.fr,
  label: labelMessages.fr,
  plan: planMessages.fr,
};

/** The words of the self-assessment, of the page of the label and of the improvement plan. */
export const assessmentMessages: Messages<typeof fr> = {
  fr,
  en: {
    self: selfAssessmentMessages.en,
    criterion: criterionMessages.en,
    benchmark: benchmarkMessages.en,
    label: labelMessages.en,
    plan: planMessages.en,
  },
};
