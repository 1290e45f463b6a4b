import { describe, expect, test } from '@jest/globals';
import { organisationStates, type OrganisationState } from '@maillage/network-contract';
import { nextState, statesReachableFrom, terminalStates, type TransitionTable } from '@maillage/platform-kernel';
import { organisationTransitions, type OrganisationAct } from './organisation.transitions.js';

const table: TransitionTable<OrganisationState, OrganisationAct> = organisationTransitions;

const expected: Record<OrganisationState, Record<OrganisationAct, OrganisationState | undefined>> = {
  prospective: row({ admit: 'affiliated', close: 'closed' }),
  affiliated: row({ activate: 'active', merge: 'merged', close: 'closed' }),
  active: row({ suspend: 'suspended', merge: 'merged', close: 'closed' }),
  suspended: row({ reinstate: 'active', merge: 'merged', close: 'closed' }),
  merged: row({}),
  closed: row({}),
};

function row(open: Partial<Record<OrganisationAct, OrganisationState>>) {
  const none = {
    admit: undefined,
    activate: undefined,
    suspend: undefined,
    reinstate: undefined,
    merge: undefined,
    close: undefined,
  };
  return { ...none, ...open };
}

const pairs = Object.entries(expected).flatMap(([from, acts]) =>
  Object.entries(acts).map(([act, to]) => [from as OrganisationState, act as OrganisationAct, to] as const),
);

describe('the life of an organisation', () => {
  test.each(pairs)('from %s, to %s leads to %s', (from, act, to) => {
    expect(nextState(table, from, act)).toBe(to);
  });

  test('every state can be reached from the prospective one', () => {
    expect([...statesReachableFrom(table, 'prospective')].sort()).toEqual([...organisationStates].sort());
  });

  test('only what merged or closed moves no more', () => {
    expect(terminalStates(table)).toEqual(['merged', 'closed']);
  });
});
