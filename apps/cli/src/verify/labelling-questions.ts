import { labelSteeringQuestions } from './label-steering-questions.js';
import { assessmentQuestions } from './labelling/assessment-questions.js';
import type { QuestionMakers } from './question-maker.js';

/** Frameworks, cycles and answers, audits, commissions, labels, steering: one line for each operation. */
export const labellingQuestions: QuestionMakers = { ...assessmentQuestions, ...labelSteeringQuestions };
