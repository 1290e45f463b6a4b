import { labelCycleQuestions } from './label-cycle-questions.js';
import { labelSteeringQuestions } from './label-steering-questions.js';
import { assessmentQuestions } from './labelling/assessment-questions.js';
import { commissionQuestions } from './labelling/commission-questions.js';
import { frameworkQuestions } from './labelling/framework-questions.js';
import { labelQuestions } from './labelling/label-questions.js';
import type { QuestionMakers } from './question-maker.js';

/** Frameworks, cycles and answers, audits, commissions, labels, steering: one line for each operation. */
export const labellingQuestions: QuestionMakers = {
  ...frameworkQuestions,
  ...assessmentQuestions,
  ...labelCycleQuestions,
  ...labelSteeringQuestions,
  ...commissionQuestions,
  ...labelQuestions,
};
