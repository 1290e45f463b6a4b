import type { QuestionMakers } from './question-maker.js';

export const platformQuestions: QuestionMakers = {
  mails: {},
};
