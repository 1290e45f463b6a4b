import { describe, expect, test } from '@jest/globals';
import { DomainError, nextState, statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { type LabelAct, labelActs, type LabelState, labelStates } from '../cycle/cycle-vocabulary.js';
import { labelTransitions } from '../cycle/label.transitions.js';
import { addMonths } from './add-months.js';
import { grantLabel } from './grant-label.js';
import { actsOfHolder, actsOfUnion } from './label-acts.js';
import { labelStateMustAllow } from './label-state-must-allow.rule.js';
import { mayOpenLabelCycle } from './may-open-label-cycle.rule.js';
import { expireLabel, ruleOnLabel } from './move-label.js';
import { recordFollowUp } from './record-follow-up.js';
import { aLabel, signed } from './testing/a-label.js';

const ended = (code: string): Record<LabelAct, string> => ({
  grant: code,
  suspend: code,
  reinstate: code,
  withdraw: code,
  expire: code,
  replace: code,
  recordFollowUp: code,
});
const expected: Record<LabelState, Record<LabelAct, string>> = {
  valid: {
    grant: 'labelNotSuspended',
    suspend: 'suspended',
    reinstate: 'labelNotSuspended',
    withdraw: 'withdrawn',
    expire: 'expired',
    replace: 'replaced',
    recordFollowUp: 'valid',
  },
  suspended: {
    grant: 'labelSuspended',
    suspend: 'labelSuspended',
    reinstate: 'valid',
    withdraw: 'withdrawn',
    expire: 'expired',
    replace: 'labelSuspended',
    recordFollowUp: 'labelSuspended',
  },
  withdrawn: ended('labelEnded'),
  expired: ended('labelEnded'),
  replaced: ended('labelEnded'),
};
const pairs = labelStates.flatMap((state) => labelActs.map((act) => [state, act, expected[state][act]] as const));

describe('the states of a label', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, outcome) => {
    const verdict = labelStateMustAllow(state, act);
    const reached = nextState<LabelState, LabelAct>(labelTransitions, state, act);

    expect(verdict.can ? reached : verdict.code).toBe(outcome);
    expect(verdict.can).toBe(reached !== undefined);
  });

  test('every state can be reached from the grant, and three of them end it', () => {
    const reached = statesReachableFrom<LabelState, LabelAct>(labelTransitions, 'valid');

    expect([...reached].sort()).toEqual([...labelStates].sort());
    expect(terminalStates<LabelState, LabelAct>(labelTransitions)).toEqual(['withdrawn', 'expired', 'replaced']);
  });
});

describe('a label', () => {
  test('holds from the day of the decision for as long as the framework says', () => {
    const to = {
      ...{ id: 'label', tenantId: 'mission', frameworkTenantId: 'union', frameworkId: 'framework', cycleId: 'cycle' },
      ...{ level: 2, conditions: null, verificationCode: 'f'.repeat(32), organisationCode: 'DEMO-24-01', rank: 2 },
    };

    const { label, decision } = grantLabel(to, { validityMonths: 36, followUpMonths: 18 }, '2026-08-31', signed());

    expect(label).toMatchObject({
      ...{ number: '2026-DEMO-24-01-2', state: 'valid', level: 2 },
      ...{ grantedOn: '2026-08-31', validUntil: '2029-08-31', followUpDueOn: '2028-02-29' },
    });
    expect(decision).toMatchObject({ act: 'grant', from: null, to: 'valid' });
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-26', 36, '2029-11-26'],
  ])('counts months by the calendar: %s and %i months', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then);
  });

  test('is suspended, reinstated or withdrawn for a reason', () => {
    const suspended = ruleOnLabel(aLabel(), 'suspend', signed('Direction vacante.'));
    const reinstated = ruleOnLabel(suspended.label, 'reinstate', signed('Direction pourvue.'));

    expect([suspended.label.state, reinstated.label.state]).toEqual(['suspended', 'valid']);
    expect(suspended.decision.reason).toBe('Direction vacante.');
    expect(() => ruleOnLabel(aLabel(), 'withdraw', signed('  '))).toThrow(new DomainError('reasonMissing'));
  });

  test('holds on its last day, and has ended on the next; suspended or not', () => {
    const label = aLabel({ validUntil: '2026-03-01' });

    expect(expireLabel(label, '2026-03-01', signed())).toBeNull();
    expect(expireLabel(label, '2026-03-02', signed())).toMatchObject({ label: { state: 'expired' } });
    expect(expireLabel({ ...label, state: 'suspended' }, '2026-03-02', signed())).not.toBeNull();
    expect(expireLabel({ ...label, state: 'withdrawn' }, '2026-03-02', signed())).toBeNull();
  });
});

describe('the follow-up of a label', () => {
  const reason = 'Deux points d’alerte levés.';

  test('is recorded once, on a day that has come', () => {
    const label = aLabel();

    const recorded = recordFollowUp(label, { heldOn: '2026-02-20', today: '2026-03-01' }, signed(reason));

    expect(recorded.label).toMatchObject({ state: 'valid', followedUpOn: '2026-02-20' });
    const again = (): unknown =>
      recordFollowUp(recorded.label, { heldOn: '2026-02-21', today: '2026-03-01' }, signed(reason));
    expect(again).toThrow(new DomainError('followUpAlreadyRecorded'));
  });

  test.each([
    ['of tomorrow', '2026-03-02', 'followUpInFuture'],
    ['from before the label', '2026-01-14', 'followUpBeforeLabel'],
  ])('is never one %s', (_, heldOn, code) => {
    const recording = (): unknown => recordFollowUp(aLabel(), { heldOn, today: '2026-03-01' }, signed(reason));

    expect(recording).toThrow(new DomainError(code));
  });
});

describe('what a label opens', () => {
  const now = { today: '2027-02-01', hasOpenCycle: false };

  test('the follow-up six months ahead of its day, the renewal a year ahead of the end', () => {
    expect(mayOpenLabelCycle(aLabel(), 'followUp', now)).toEqual({ can: true });
    expect(mayOpenLabelCycle(aLabel(), 'renewal', now)).toMatchObject({
      code: 'labelNotDueYet',
      params: { from: '2028-01-15' },
    });
    expect(mayOpenLabelCycle(aLabel(), 'renewal', { ...now, today: '2028-01-15' })).toEqual({ can: true });
  });

  test('a suspended label cannot be renewed', () => {
    const label = aLabel({ state: 'suspended' });

    const verdict = mayOpenLabelCycle(label, 'renewal', { ...now, today: '2028-06-01' });

    expect(verdict).toMatchObject({ can: false, code: 'labelSuspended' });
  });

  test.each([
    ['that ended', { state: 'expired' as const }, now, 'labelEnded'],
    ['whose follow-up was held', { followedUpOn: '2027-01-20' }, now, 'followUpAlreadyRecorded'],
    ['of an organisation that is on its way already', {}, { ...now, hasOpenCycle: true }, 'labelCycleAlreadyOpen'],
  ])('no follow-up for a label %s', (_, facts, when, code) => {
    expect(mayOpenLabelCycle(aLabel(facts), 'followUp', when)).toMatchObject({ code });
  });

  test('says to each side what it may do and why not', () => {
    const ofUnion = actsOfUnion(aLabel({ state: 'suspended' })).map(({ act, verdict }) => [act, verdict.can]);
    const ofHolder = actsOfHolder(aLabel(), now).map(({ act, verdict }) => [act, verdict.can]);

    expect(ofUnion).toEqual([
      ['suspend', false],
      ['reinstate', true],
      ['withdraw', true],
      ['recordFollowUp', false],
    ]);
    expect(ofHolder).toEqual([
      ['openFollowUp', true],
      ['openRenewal', false],
    ]);
  });
});
