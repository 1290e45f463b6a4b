import { describe, expect, test } from '@jest/globals';
import { nextState, statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { refusalOf } from '@maillage/platform-testing';
import { closedStates, cycleActs, cycleStates, isOpenState, mayWriteAnswers } from './cycle-vocabulary.js';
import type { CycleAct, CycleState } from './cycle-vocabulary.js';
import { cycleTransitions } from './cycle.transitions.js';
import { moveCycle } from './move-cycle.js';
import { stateMustAllowAct } from './rules/state-must-allow-act.rule.js';
import { aCycle, signedAt, someFacts } from './testing/a-cycle.js';
import { expectedWays } from './testing/expected-ways.js';

const pairs = cycleStates.flatMap((state) => cycleActs.map((act) => [state, act, expectedWays[state][act]] as const));

/** The kind of cycle in which the act is possible where the table allows it. */
const kindFor = (act: CycleAct) => (act === 'complete' ? 'mock' : 'initial');

describe('the states of a cycle', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, outcome) => {
    const verdict = stateMustAllowAct(state, act);
    const reached = nextState<CycleState, CycleAct>(cycleTransitions, state, act);

    expect(verdict.can ? reached : verdict.code).toBe(outcome);
    expect(verdict.can).toBe(reached !== undefined);
  });

  test.each(pairs)('from %s, %s moves a whole cycle as the table says', (state, act, outcome) => {
    const cycle = aCycle({ state, kind: kindFor(act) });
    let moved: string | undefined;

    const refusal = refusalOf(() => {
      moved = moveCycle(cycle, act, signedAt(), { facts: someFacts() }).cycle.state;
    });

    expect(refusal?.code ?? moved).toBe(outcome);
  });

  test('every state can be reached from the registration', () => {
    const reached = statesReachableFrom<CycleState, CycleAct>(cycleTransitions, 'registered');

    expect([...reached].sort()).toEqual([...cycleStates].sort());
  });

  test('a cycle ends with its label, completed or abandoned; a refusal can still be appealed', () => {
    const ends = terminalStates<CycleState, CycleAct>(cycleTransitions);

    expect(ends).toEqual(['granted', 'grantedWithConditions', 'completed', 'abandoned']);
    expect(closedStates.filter((state) => !(ends as readonly CycleState[]).includes(state))).toEqual(['refused']);
  });

  test('answers are frozen from the application to the decision', () => {
    const frozen = cycleStates.filter((state) => isOpenState(state) && !mayWriteAnswers(state));

    expect(frozen[0]).toBe('applied');
    expect(frozen).toContain('auditInProgress');
    expect(frozen).toContain('commissionScheduled');
  });
});
