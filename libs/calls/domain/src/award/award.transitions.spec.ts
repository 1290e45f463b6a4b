import { describe, expect, test } from '@jest/globals';
import { cents, statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { agreedWays, refusalOf } from '@maillage/platform-testing';
import { signedAt } from '../testing/a-stamp.js';
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
  reporting: `amend>reporting settle>settled cancel>cancelled
    !awardPastThis: revise approve sendAgreement sign activate report`,
  settled: `!awardEnded: ${everyAct}`,
  cancelled: `!awardEnded: ${everyAct}`,
});

const nothingInTheWay: AwardFacts = { isScheduleComplete: true, openReports: 0, openPayments: 0 };

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
