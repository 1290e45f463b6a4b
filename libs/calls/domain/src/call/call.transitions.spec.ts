import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { agreedWays, refusalOf } from '@maillage/platform-testing';
import { aCall, someTerms } from '../testing/a-call.js';
import { signedAt } from '../testing/a-stamp.js';
import type { CallForProjects } from './call-for-projects.js';
import { type CallAct, callActs, type CallState, callStates } from './call-vocabulary.js';
import { callTransitions } from './call.transitions.js';
import { editCall, moveCall, postponeClosing } from './move-call.js';

const everyAct = callActs.join(' ');
const pairs = agreedWays(callStates, callActs, {
  draft: `edit>draft announce>announced open>open cancel>cancelled
    !callNotThereYet: extend close reopen instruct convene returnToInstruction decide fund closeOut`,
  announced: `edit>announced open>open cancel>cancelled
    !callNotThereYet: extend close reopen instruct convene returnToInstruction decide fund closeOut
    !callPastThis: announce`,
  open: `extend>open close>closed cancel>cancelled
    !callNotThereYet: reopen instruct convene returnToInstruction decide fund closeOut
    !callPastThis: edit announce open`,
  closed: `reopen>open instruct>instructing cancel>cancelled
    !callNotThereYet: convene returnToInstruction decide fund closeOut
    !callPastThis: edit announce open extend close`,
  instructing: `convene>committee
    !callNotThereYet: returnToInstruction decide fund closeOut
    !callPastThis: edit announce open extend close reopen instruct cancel`,
  committee: `returnToInstruction>instructing decide>decided
    !callNotThereYet: fund closeOut
    !callPastThis: edit announce open extend close reopen instruct convene cancel`,
  decided: `fund>funding closeOut>closedOut
    !callPastThis: edit announce open extend close reopen instruct convene returnToInstruction decide cancel`,
  funding: `closeOut>closedOut
    !callPastThis: edit announce open extend close reopen instruct convene returnToInstruction decide fund cancel`,
  closedOut: `!callEnded: ${everyAct}`,
  cancelled: `!callEnded: ${everyAct}`,
});

/** Just before the closing, but for the act that closes. */
function moved(call: CallForProjects, act: CallAct): CallState {
  const stamp = signedAt(act === 'close' ? '2026-12-18T11:00:00Z' : '2026-12-18T10:59:59.999Z');
  if (act === 'edit') return editCall(call, call.terms, stamp).call.state;
  if (act !== 'extend' && act !== 'reopen') return moveCall(call, act, stamp).call.state;
  return postponeClosing(call, act, new Date('2026-12-20T11:00:00Z'), stamp).call.state;
}

describe('the states of a call for projects', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, outcome) => {
    let reached: CallState | undefined;

    const refusal = refusalOf(() => (reached = moved(aCall({ state }), act)));

    expect(refusal?.code ?? reached).toBe(outcome);
  });

  test('every state can be reached from the draft, and two of them end the call', () => {
    const reached = statesReachableFrom<CallState, CallAct>(callTransitions, 'draft');

    expect([...reached].sort()).toEqual([...callStates].sort());
    expect(terminalStates<CallState, CallAct>(callTransitions)).toEqual(['closedOut', 'cancelled']);
  });
});

describe('a call', () => {
  test('is not closed before its time, since whoever deposits in the last minute counts on it', () => {
    const close = (at: string) => refusalOf(() => moveCall(aCall({ state: 'open' }), 'close', signedAt(at)));

    expect(close('2026-12-18T10:59:59.999Z')?.code).toBe('closingNotReached');
    expect(close('2026-12-18T11:00:00Z')).toBeNull();
  });

  test('that is always open is closed when its coordinator says so', () => {
    const call = aCall({ state: 'open', terms: someTerms({ closesAt: null }) });

    expect(moveCall(call, 'close', signedAt()).call.state).toBe('closed');
  });

  test('does not open after its closing has passed', () => {
    const opening = () => moveCall(aCall(), 'open', signedAt('2026-12-18T11:00:00Z'));

    expect(refusalOf(opening)?.code).toBe('callClosingInPast');
  });

  test.each([
    ['extend', 'open', '2026-12-18T11:00:00Z', 'extensionNotLater'],
    ['reopen', 'closed', '2026-12-19T11:00:00Z', 'callClosingInPast'],
    ['reopen', 'closed', '2026-12-20T11:00:30Z', 'INVALID_INPUT'],
  ] as const)('is not given by %s from %s the closing %s', (act, state, closesAt, code) => {
    const postponing = () =>
      postponeClosing(aCall({ state }), act, new Date(closesAt), signedAt('2026-12-19T12:00:00Z'));

    expect(refusalOf(postponing)?.code).toBe(code);
  });

  test('reopens with a closing to come, and says why', () => {
    const call = aCall({ state: 'closed' });
    const closesAt = new Date('2026-12-20T11:00:00Z');

    const reopened = postponeClosing(call, 'reopen', closesAt, signedAt('2026-12-19T12:00:00Z'));

    expect(reopened.call).toMatchObject({ state: 'open', terms: { closesAt } });
    const silently = () => postponeClosing(call, 'reopen', closesAt, signedAt('2026-12-19T12:00:00Z', ' '));
    expect(refusalOf(silently)).toEqual({ code: 'motiveMissing', params: { act: 'reopen' } });
  });

  test('is not decided while applications wait, nor closed out while awards run', () => {
    const deciding = () =>
      moveCall(aCall({ state: 'committee' }), 'decide', signedAt(), { undecided: 2, openAwards: 0 });
    const closing = () =>
      moveCall(aCall({ state: 'funding' }), 'closeOut', signedAt(), { undecided: 0, openAwards: 1 });

    expect(refusalOf(deciding)).toEqual({ code: 'applicationsUndecided', params: { count: 2 } });
    expect(refusalOf(closing)).toEqual({ code: 'awardsStillOpen', params: { count: 1 } });
  });
});
