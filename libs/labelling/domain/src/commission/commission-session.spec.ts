import { describe, expect, test } from '@jest/globals';
import { DomainError, nextState, statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { mayGoOnAgenda, mayLeaveAgenda } from './agenda-item.js';
import { endTerm, mayEnter } from './commission-member.js';
import {
  closeSession,
  type CommissionSession,
  conveneSession,
  editSession,
  prepareSession,
} from './commission-session.js';
import { sessionTransitions } from './commission-session.transitions.js';
import { type SessionAct, sessionActs, type SessionState, sessionStates } from './commission-vocabulary.js';
import { sessionStateMustAllow } from './session-state-must-allow.rule.js';

const expected: Record<SessionState, Record<SessionAct, string>> = {
  prepared: {
    edit: 'prepared',
    convene: 'convened',
    addToAgenda: 'prepared',
    removeFromAgenda: 'prepared',
    decide: 'sessionNotConvened',
    close: 'sessionNotConvened',
  },
  convened: {
    edit: 'convened',
    convene: 'sessionAlreadyConvened',
    addToAgenda: 'convened',
    removeFromAgenda: 'convened',
    decide: 'convened',
    close: 'held',
  },
  held: {
    edit: 'sessionAlreadyHeld',
    convene: 'sessionAlreadyHeld',
    addToAgenda: 'sessionAlreadyHeld',
    removeFromAgenda: 'sessionAlreadyHeld',
    decide: 'sessionAlreadyHeld',
    close: 'sessionAlreadyHeld',
  },
};
const pairs = sessionStates.flatMap((state) => sessionActs.map((act) => [state, act, expected[state][act]] as const));
const terms = { title: ' Commission nationale de décembre ', heldOn: '2026-12-16', place: 'Paris' };
const today = '2026-11-26';

describe('the states of a session', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, outcome) => {
    const verdict = sessionStateMustAllow(state, act);
    const reached = nextState<SessionState, SessionAct>(sessionTransitions, state, act);

    expect(verdict.can ? reached : verdict.code).toBe(outcome);
    expect(verdict.can).toBe(reached !== undefined);
  });

  test('every state can be reached, and a session ends held', () => {
    const reached = statesReachableFrom<SessionState, SessionAct>(sessionTransitions, 'prepared');

    expect([...reached]).toEqual([...sessionStates]);
    expect(terminalStates<SessionState, SessionAct>(sessionTransitions)).toEqual(['held']);
  });
});

describe('a session of the commission', () => {
  test('is prepared for a day to come, convened with an agenda, and held once all is decided', () => {
    const prepared = prepareSession('session', 'union', terms, today);
    const convened = conveneSession(prepared, { files: 2, undecided: 2 });
    const held = closeSession(convened, { files: 2, undecided: 0 });

    expect(prepared).toMatchObject({ title: 'Commission nationale de décembre', state: 'prepared' });
    expect([convened.state, held.state]).toEqual(['convened', 'held']);
  });

  const refusals: readonly (readonly [string, () => unknown, string])[] = [
    [
      'is prepared without a title',
      () => prepareSession('a', 'b', { ...terms, title: ' ' }, today),
      'sessionTitleMissing',
    ],
    [
      'is prepared for yesterday',
      () => prepareSession('a', 'b', { ...terms, heldOn: '2026-11-25' }, today),
      'sessionInPast',
    ],
    [
      'is prepared for no day',
      () => prepareSession('a', 'b', { ...terms, heldOn: '2027-02-30' }, today),
      'INVALID_INPUT',
    ],
    [
      'is prepared under a title that no mail takes',
      () => prepareSession('a', 'b', { ...terms, title: 'x'.repeat(201) }, today),
      'INVALID_INPUT',
    ],
    [
      'is edited to a place of two lines',
      () => editSession(inState('prepared'), { ...terms, place: 'Paris\n12e' }, today),
      'INVALID_INPUT',
    ],
    [
      'is convened without a file',
      () => conveneSession(inState('prepared'), { files: 0, undecided: 0 }),
      'agendaEmpty',
    ],
    [
      'ends with a file undecided',
      () => closeSession(inState('convened'), { files: 2, undecided: 1 }),
      'itemsUndecided',
    ],
    ['is edited once held', () => editSession(inState('held'), terms, today), 'sessionAlreadyHeld'],
  ];

  test.each(refusals)('never %s', (_, act, code) => {
    expect(act).toThrow(new DomainError(code));
  });
});

describe('a file goes on the agenda', () => {
  const session = { state: 'prepared' } as const;

  test.each(['reportFinal', 'deferred', 'appealed'] as const)('when its cycle is %s', (state) => {
    expect(mayGoOnAgenda(session, { state, kind: 'initial' }, false)).toEqual({ can: true });
  });

  test('when it renews a label', () => {
    expect(mayGoOnAgenda(session, { state: 'reportFinal', kind: 'renewal' }, false)).toEqual({ can: true });
  });

  test.each(['mock', 'followUp'] as const)('never for what no commission sees: %s', (kind) => {
    expect(mayGoOnAgenda(session, { state: 'reportFinal', kind }, false)).toMatchObject({
      code: 'cycleNotReadyForCommission',
    });
  });

  test('never twice, nor before its report is final', () => {
    const twice = mayGoOnAgenda(session, { state: 'reportFinal', kind: 'initial' }, true);
    const early = mayGoOnAgenda(session, { state: 'contradictoryPhase', kind: 'initial' }, false);

    expect(twice).toMatchObject({ code: 'cycleAlreadyOnAgenda' });
    expect(early).toMatchObject({ code: 'cycleNotReadyForCommission' });
  });

  test('and leaves it while it is undecided', () => {
    const item = { decision: null, isWithdrawn: false, sessionState: 'convened' } as const;

    expect(mayLeaveAgenda(item)).toEqual({ can: true });
    expect(mayLeaveAgenda({ ...item, decision: 'deferred' })).toMatchObject({ code: 'itemAlreadyDecided' });
  });
});

describe('a member of the commission', () => {
  const member = {
    ...{ id: 'member', tenantId: 'union', personId: 'ada', personName: 'Ada Ferrand', college: 'state' as const },
    ...{ startsOn: '2025-01-01', endsOn: null },
  };

  test('enters with a seat, once', () => {
    expect(mayEnter({ holdsSeat: true, isMember: false })).toEqual({ can: true });
    expect(mayEnter({ holdsSeat: false, isMember: false })).toMatchObject({ code: 'memberHasNoSeat' });
    expect(mayEnter({ holdsSeat: true, isMember: true })).toMatchObject({ code: 'memberAlreadyThere' });
  });

  test('leaves on a day after it came, once', () => {
    const ended = endTerm(member, '2026-12-31');

    expect(ended.endsOn).toBe('2026-12-31');
    expect(() => endTerm(member, '2025-01-01')).toThrow(new DomainError('termEndsBeforeItStarts'));
    expect(() => endTerm(ended, '2027-12-31')).toThrow(new DomainError('termAlreadyEnded'));
  });
});

function inState(state: SessionState): CommissionSession {
  return { id: 'session', tenantId: 'union', ...terms, state };
}
