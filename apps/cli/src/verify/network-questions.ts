import type { QuestionMakers } from './question-maker.js';

export const networkQuestions: QuestionMakers = {
  demoAccounts: {},
  me: {},
  organisation: { arguments: ({ key }) => ({ id: key }) },
  organisations: {},
  people: {},
  regions: {},
  signIn: { arguments: () => ({ input: { email: 'nobody@canary.invalid', password: 'not this one' } }) },
  signOut: {},
};
