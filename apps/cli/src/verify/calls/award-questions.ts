import type { Asked, QuestionMaker, QuestionMakers } from '../question-maker.js';

const onCall = (given: QuestionMaker['arguments'] & {}): QuestionMaker => ({
  ...{ ability: 'CallForProjects', action: 'fund', arguments: given },
});
const ofAward = { namedBy: 'application_id', arguments: ({ key }: Asked) => ({ input: { applicationId: key } }) };
/** As it was read: the print of the text in force. */
const signing: QuestionMaker = {
  namedBy: 'application_id',
  arguments: ({ key, related }) => ({
    input: {
      applicationId: key,
      sha256: related('calls.award', 'application_id')[0]?.values['agreement_sha256'] ?? '',
    },
  }),
};
const schedule = [{ kind: 'final', shareBasisPoints: 10_000, dueOn: '2099-01-01', condition: 'none' }];
const written = {
  namedBy: 'application_id',
  arguments: ({ key }: Asked) => ({
    input: { applicationId: key, amountCents: 40, schedule, onward: { isAllowed: false } },
  }),
};
const ofPayment = { arguments: ({ key }: Asked) => ({ input: { paymentId: key } }) };

/** Sharing an envelope, awards, agreements and payments. */
export const awardQuestions: QuestionMakers = {
  callAllocation: onCall(({ key }) => ({ callId: key })),
  saveAllocationScenario: onCall(({ key }) => ({ input: { callId: key, parts: [] } })),
  chooseAllocationScenario: { arguments: ({ key }) => ({ input: { scenarioId: key } }) },
  grantCallAward: {
    ...{ ability: 'CallDeposit', action: 'award', namedBy: 'application_id' },
    arguments: ({ key }) => ({ input: { applicationId: key, amountCents: 1 } }),
  },
  callAward: { namedBy: 'application_id', arguments: ({ key }) => ({ applicationId: key }) },
  reviseCallAward: written,
  approveCallAward: ofAward,
  settleCallAward: ofAward,
  openReports: ofAward,
  cancelCallAward: ofAward,
  sendAgreement: ofAward,
  countersignAgreement: signing,
  amendAgreement: written,
  signAgreement: signing,
  requestPayment: ofPayment,
  checkPayment: ofPayment,
  recordPayment: { arguments: ({ key }) => ({ input: { paymentId: key, paidOn: '2027-01-01' } }) },
};
