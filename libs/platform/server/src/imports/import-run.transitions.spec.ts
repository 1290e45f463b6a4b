import { describe, expect, test } from '@jest/globals';
import { nextState, statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { importActs, importStates, importTransitions } from './import-run.transitions.js';

const ways: Readonly<Record<string, string>> = {
  'uploaded preview': 'previewing',
  'uploaded discard': 'discarded',
  'previewing finishPreview': 'previewed',
  'previewing discard': 'discarded',
  'previewing fail': 'failed',
  'previewed preview': 'previewing',
  'previewed apply': 'applying',
  'previewed discard': 'discarded',
  'applying finishApply': 'applied',
  'applying planAgain': 'previewing',
  'applying fail': 'failed',
  'applied undo': 'undone',
};

describe('the life of an import', () => {
  test.each(importStates.flatMap((state) => importActs.map((act) => [state, act] as const)))(
    'from %s, the act %s leads where the network agreed',
    (state, act) => {
      expect(nextState(importTransitions, state, act)).toBe(ways[`${state} ${act}`]);
    },
  );

  test('every state can be reached, and three of them are the end', () => {
    expect([...statesReachableFrom(importTransitions, 'uploaded')].sort()).toEqual([...importStates].sort());
    expect(terminalStates(importTransitions)).toEqual(['undone', 'failed', 'discarded']);
  });
});
