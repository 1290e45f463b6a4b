import type { QuestionMakers } from './question-maker.js';

export const networkQuestions: QuestionMakers = {
  demoAccounts: {},
  me: {},
  missionPoints: {},
  organisation: { arguments: ({ key }) => ({ id: key }) },
  organisations: {},
  people: {},
  regionCounts: {},
  regions: {},
  signIn: { arguments: () => ({ input: { email: 'nobody@canary.invalid', password: 'not this one' } }) },
  signOut: {},
};
