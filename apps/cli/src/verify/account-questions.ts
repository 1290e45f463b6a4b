import type { QuestionMakers } from './question-maker.js';

const password = 'quatre chevaux sans selle';

/** Of a link that nobody was sent, and with a password that nobody has: the door is what is asked. */
export const accountQuestions: QuestionMakers = {
  account: {},
  accountLink: { arguments: () => ({ token: 'of-no-mail' }) },
  changeEmail: { arguments: () => ({ input: { email: 'canary@canary.invalid', password } }) },
  changePassword: { arguments: () => ({ input: { present: password, next: password } }) },
  choosePassword: { arguments: () => ({ input: { token: 'of-no-mail', password } }) },
  confirmEmail: { arguments: () => ({ input: { token: 'of-no-mail' } }) },
  endOtherSessions: {},
  endSession: { arguments: ({ key }) => ({ input: { id: key } }) },
  requestPasswordReset: { arguments: () => ({ input: { email: 'nobody@canary.invalid' } }) },
};
