import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom } from '@maillage/platform-kernel';
import { agreedWays, refusalOf } from '@maillage/platform-testing';
import { signedAt } from '../testing/a-stamp.js';
import { bestDate, talliesOf } from './best-date.js';
import { agendaMustHold, reportFromAgenda } from './agenda.js';
import { loggedDecisionVerdicts, isOverdue, moveLoggedDecision } from './logged-decision.js';
import {
  loggedDecisionActs,
  loggedDecisionStates,
  type LoggedDecisionAct,
  type LoggedDecisionState,
} from './meeting-vocabulary.js';
import { loggedDecisionTransitions } from './meeting.transitions.js';

const pairs = agreedWays(loggedDecisionStates, loggedDecisionActs, {
  open: `complete>done abandon>abandoned reassign>open; !followUpNotThereYet: reopen`,
  done: `reopen>open; !followUpPastThis: complete abandon reassign`,
  abandoned: `reopen>open; !followUpPastThis: complete abandon reassign`,
});

const lead = { personId: 'lead', isLead: true };
const owner = { personId: 'owner', isLead: false };

function outcome(state: LoggedDecisionState, act: LoggedDecisionAct, asker = lead, reason = 'Repris'): string {
  let reached = '';
  const decision = { state, ownerId: 'owner', dueOn: '2026-12-31' };
  const refusal = refusalOf(() => {
    reached = moveLoggedDecision(decision, act, signedAt(undefined, reason), asker).to;
  });
  return refusal?.code ?? reached;
}

describe('what a group decided', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, expected) => {
    expect(outcome(state, act)).toBe(expected);
  });

  test('every state can be reached, and none is for ever', () => {
    expect([...statesReachableFrom<LoggedDecisionState, LoggedDecisionAct>(loggedDecisionTransitions, 'open')]).toEqual(
      loggedDecisionStates,
    );
  });

  test('is told done by its owner, and everything else by the lead', () => {
    expect(outcome('open', 'complete', owner)).toBe('done');
    expect(outcome('open', 'abandon', owner)).toBe('followUpNotYours');
    expect(outcome('open', 'complete', { personId: 'other', isLead: false })).toBe('followUpNotYours');
    expect(outcome('open', 'abandon', lead, ' ')).toBe('motiveMissing');
    const told = loggedDecisionVerdicts({ state: 'open', ownerId: 'owner', dueOn: null }, owner);
    expect(told.filter(({ verdict }) => verdict.can).map(({ act }) => act)).toEqual(['complete']);
  });

  test('is overdue the day after its day, while it is open', () => {
    const decision = { state: 'open' as const, ownerId: null, dueOn: '2026-12-31' };

    expect([isOverdue(decision, '2026-12-31'), isOverdue(decision, '2027-01-01')]).toEqual([false, true]);
    expect(isOverdue({ ...decision, state: 'done' }, '2027-01-01')).toBe(false);
    expect(isOverdue({ ...decision, dueOn: null }, '2027-01-01')).toBe(false);
  });
});

describe('the date of a meeting', () => {
  const [before, now, after] = ['2026-12-01', '2026-12-02', '2026-12-03'].map((day) => new Date(day)) as [
    Date,
    Date,
    Date,
  ];
  const date = (dateId: string, startsAt = after) => ({ dateId, startsAt });

  test('is the one at which most can come, then the one that suits more of them', () => {
    const answers = [
      ...(['yes', 'no', 'no'] as const).map((answer) => ({ dateId: 'monday', answer })),
      ...(['yes', 'ifNeedBe', 'no'] as const).map((answer) => ({ dateId: 'tuesday', answer })),
      ...(['yes', 'yes', 'no'] as const).map((answer) => ({ dateId: 'friday', answer })),
    ];

    const tallies = talliesOf(
      ['monday', 'tuesday', 'friday'].map((day) => date(day)),
      answers,
    );

    expect(tallies[1]).toMatchObject({ dateId: 'tuesday', yes: 1, ifNeedBe: 1, no: 1 });
    expect(bestDate(tallies, now)).toBe('friday');
    expect(bestDate(talliesOf([date('monday')], [{ dateId: 'monday', answer: 'no' }]), now)).toBeNull();
  });

  test('is one to come, whatever suited more of them and has passed', () => {
    const answers = [
      ...(['yes', 'yes'] as const).map((answer) => ({ dateId: 'monday', answer })),
      { dateId: 'friday', answer: 'ifNeedBe' as const },
    ];
    const best = (friday: Date) => bestDate(talliesOf([date('monday', before), date('friday', friday)], answers), now);

    expect([best(after), best(now)]).toEqual(['friday', null]);
  });
});

describe('an agenda', () => {
  const item = { title: 'Budget', presenterId: 'owner', presenterName: 'Anne', minutes: 30 };

  test('is what a report begins with', () => {
    expect(reportFromAgenda([item])).toEqual([{ title: 'Budget', presenterName: 'Anne', text: '' }]);
  });

  test.each<[string, object]>([
    ['presenterUnknown', { presenterId: 'stranger' }],
    ['INVALID_INPUT', { title: ' ' }],
    ['INVALID_INPUT', { minutes: 0 }],
    ['INVALID_INPUT', { minutes: 1.5 }],
  ])('is refused with %s for %j', (code, change) => {
    expect(agendaMustHold([{ ...item, ...change }], ['owner'])).toMatchObject({ can: false, code });
  });

  test('is presented by members, or by nobody yet', () => {
    expect(agendaMustHold([item, { ...item, presenterId: null }], ['owner'])).toEqual({ can: true });
  });
});
