import type { QuestionMakers } from './question-maker.js';

const password = 'quatre chevaux sans selle';
const code = '000000';
const nobodyId = '00000000-0000-7000-8000-000000000000';
const tomorrow = new Date(Date.now() + 86_400_000).toISOString();

/** Of a link that nobody was sent, and with a password that nobody has: the door is what is asked. */
export const accountQuestions: QuestionMakers = {
  account: {},
  apiTokens: {},
  assistanceRecords: {},
  accountLink: { arguments: () => ({ token: 'of-no-mail' }) },
  beginAssistance: {
    arguments: () => ({ input: { personId: nobodyId, organisationId: nobodyId, reason: 'Canary' } }),
  },
  beginSecondFactor: { arguments: () => ({ input: { password } }) },
  changeEmail: { arguments: () => ({ input: { email: 'canary@canary.invalid', password } }) },
  changePassword: { arguments: () => ({ input: { present: password, next: password } }) },
  choosePassword: { arguments: () => ({ input: { token: 'of-no-mail', password } }) },
  confirmEmail: { arguments: () => ({ input: { token: 'of-no-mail' } }) },
  confirmSecondFactor: { arguments: () => ({ input: { code } }) },
  createApiToken: {
    arguments: () => ({ input: { name: 'Canary', capabilities: ['readDirectory'], expiresAt: tomorrow } }),
  },
  endApiToken: { arguments: ({ key }) => ({ input: { id: key } }) },
  endAssistance: {},
  endOtherSessions: {},
  endSession: { namedBy: 'id', arguments: ({ key }) => ({ input: { id: key } }) },
  proveSecondFactor: { arguments: () => ({ input: { code } }) },
  removeSecondFactor: { arguments: () => ({ input: { code } }) },
  renewRecoveryCodes: { arguments: () => ({ input: { code } }) },
  requestPasswordReset: { arguments: () => ({ input: { email: 'nobody@canary.invalid' } }) },
};
