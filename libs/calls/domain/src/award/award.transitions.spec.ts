import { describe, expect, test } from '@jest/globals';
import { cents, statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { signedAt } from '../testing/a-stamp.js';
import { agreedWays } from '../testing/agreed-ways.js';
import { refusalOf } from '../testing/refusal-of.js';
import { approverMustBeNew, stepAwaited } from './approval-chain.js';
import { awardActVerdicts, type AwardFacts, moveAward } from './award.js';
import { type AwardAct, awardActs, type AwardState, awardStates } from './award-vocabulary.js';
import { awardTransitions } from './award.transitions.js';

const everyAct = awardActs.join(' ');
const pairs = agreedWays(awardStates, awardActs, {
  proposed: `revise>proposed approve>approved cancel>cancelled
    !awardNotThereYet: sendAgreement sign activate amend report settle`,
  approved: `revise>proposed sendAgreement>agreementSent cancel>cancelled
    !awardNotThereYet: sign activate amend report settle
    !awardPastThis: approve`,
  agreementSent: `revise>proposed sign>signed cancel>cancelled
    !awardNotThereYet: activate amend report settle
    !awardPastThis: approve sendAgreement`,
  signed: `activate>active cancel>cancelled
    !awardNotThereYet: amend report settle
    !awardPastThis: revise approve sendAgreement sign`,
  active: `amend>amended report>reporting cancel>cancelled
    !awardNotThereYet: settle
    !awardPastThis: revise approve sendAgreement sign activate`,
  amended: `amend>amended report>reporting cancel>cancelled
    !awardNotThereYet: settle
    !awardPastThis: revise approve sendAgreement sign activate`,
  reporting: `amend>amended settle>settled cancel>cancelled
    !awardPastThis: revise approve sendAgreement sign activate report`,
  settled: `!awardEnded: ${everyAct}`,
  cancelled: `!awardEnded: ${everyAct}`,
});

const nothingInTheWay: AwardFacts = { approvalsMissing: 0, isScheduleComplete: true, openReports: 0, openPayments: 0 };

function outcome(state: AwardState, act: AwardAct, facts: Partial<AwardFacts> = {}, reason = 'Décidé'): string {
  const award = { id: 'award', tenantId: 'region', state, amountCents: cents(21_000_00) };
  let reached = '';
  const refusal = refusalOf(() => {
    const asked = { facts: { ...nothingInTheWay, ...facts } };
    reached = moveAward(award, act, signedAt(undefined, reason), asked).award.state;
  });
  return refusal?.code ?? reached;
}

describe('the states of an award', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, expected) => {
    expect(outcome(state, act)).toBe(expected);
  });

  test('every state can be reached from the proposal, and two of them end the award', () => {
    const reached = statesReachableFrom<AwardState, AwardAct>(awardTransitions, 'proposed');

    expect([...reached].sort()).toEqual([...awardStates].sort());
    expect(terminalStates<AwardState, AwardAct>(awardTransitions)).toEqual(['settled', 'cancelled']);
  });
});

describe('an award', () => {
  test.each<[string, AwardState, AwardAct, Partial<AwardFacts>]>([
    ['approvalsMissing', 'proposed', 'approve', { approvalsMissing: 1 }],
    ['scheduleIncomplete', 'approved', 'sendAgreement', { isScheduleComplete: false }],
    ['reportsMissing', 'reporting', 'settle', { openReports: 1, openPayments: 1 }],
    ['paymentsOpen', 'reporting', 'settle', { openPayments: 1 }],
  ])('is told %s when it is %s and asked to %s', (code, state, act, facts) => {
    expect(outcome(state, act, facts)).toBe(code);
    const { verdict } =
      awardActVerdicts({ state }, { ...nothingInTheWay, ...facts }).find((told) => told.act === act) ?? {};
    expect(verdict).toMatchObject({ can: false, code });
  });

  test('is amended or cancelled for a reason', () => {
    expect(outcome('active', 'amend', {}, ' ')).toBe('motiveMissing');
    expect(outcome('signed', 'cancel', {}, ' ')).toBe('motiveMissing');
  });
});

describe('a chain of approvals', () => {
  const chain = [
    { key: 'finance', capability: 'coordinateCalls', minimum: 1 },
    { key: 'bureau', capability: 'signOff', minimum: 2 },
  ];
  const given = (stepKey: string, personId: string, version = 1) => ({ stepKey, personId, version });

  test('goes step by step, with as many people as each step wants', () => {
    expect(stepAwaited(chain, [], 1)).toMatchObject({ step: { key: 'finance' }, missing: 1 });
    expect(stepAwaited(chain, [given('finance', 'a'), given('bureau', 'b')], 1)).toMatchObject({ missing: 1 });
    expect(stepAwaited(chain, [given('finance', 'a'), given('bureau', 'b'), given('bureau', 'b')], 1)).not.toBeNull();
    expect(stepAwaited(chain, [given('finance', 'a'), given('bureau', 'b'), given('bureau', 'c')], 1)).toBeNull();
  });

  test('begins anew when what was approved has changed', () => {
    const approvals = [given('finance', 'a'), given('bureau', 'b'), given('bureau', 'c')];

    expect(stepAwaited(chain, approvals, 2)).toMatchObject({ step: { key: 'finance' } });
    expect(approverMustBeNew(approvals, 'a', 1)).toMatchObject({ code: 'alreadyApproved' });
    expect(approverMustBeNew(approvals, 'a', 2)).toEqual({ can: true });
  });
});
