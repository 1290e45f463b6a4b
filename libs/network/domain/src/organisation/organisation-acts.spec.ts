import { describe, expect, test } from '@jest/globals';
import { organisationKinds, organisationStates } from '@maillage/network-contract';
import { directoryActs, mayDecideOn, mayMergeInto, type OrganisationFacts, stateAfter } from './organisation-acts.js';

const mission: OrganisationFacts = { kind: 'localMission', state: 'active', missionsBelow: 0 };

/** State by state, what may be done with a Mission and where it leads. */
const ways: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  prospective: { admit: 'affiliated', close: 'closed', move: 'prospective', split: 'prospective' },
  affiliated: { activate: 'active', merge: 'merged', close: 'closed', move: 'affiliated', split: 'affiliated' },
  active: { suspend: 'suspended', merge: 'merged', close: 'closed', move: 'active', split: 'active' },
  suspended: { reinstate: 'active', merge: 'merged', close: 'closed', move: 'suspended', split: 'suspended' },
  merged: {},
  closed: {},
};
const pairs = organisationStates.flatMap((state) => directoryActs.map((act) => [state, act] as const));

describe('acts of who keeps the directory', () => {
  test.each(pairs)('on a Mission that is %s: %s', (state, act) => {
    const expected = ways[state]?.[act];

    const verdict = mayDecideOn({ ...mission, state }, act);

    if (expected === undefined) expect(verdict).toMatchObject({ can: false, code: 'organisationStateForbids' });
    else expect([verdict.can, stateAfter(state, act)]).toEqual([true, expected]);
  });

  test('the union is never decided on, and an association neither moves nor splits', () => {
    const open = organisationKinds.map((kind) =>
      directoryActs.filter((act) => mayDecideOn({ ...mission, kind }, act).can),
    );

    expect(open).toEqual([[], ['suspend', 'merge', 'close'], ['suspend', 'move', 'split', 'merge', 'close']]);
  });

  test('an association with Missions neither closes nor goes up in another', () => {
    const association: OrganisationFacts = { kind: 'regionalAssociation', state: 'active', missionsBelow: 3 };

    for (const act of ['merge', 'close'] as const) {
      expect(mayDecideOn(association, act)).toMatchObject({ code: 'missionsStillBelow', params: { missions: 3 } });
    }
    expect(mayDecideOn(association, 'suspend').can).toBe(true);
  });

  test.each([
    ['itself', { id: 'one' }, 'mergeIntoItself'],
    ['another kind', { id: 'two', kind: 'regionalAssociation' as const }, 'kindsMustMatch'],
    ['one that is suspended', { id: 'two', state: 'suspended' as const }, 'successorNotActive'],
  ])('a Mission does not go up in %s', (_, more, code) => {
    expect(mayMergeInto({ ...mission, id: 'one' }, { ...mission, ...more })).toMatchObject({ can: false, code });
  });

  test('two Missions, of which one is active, become one', () => {
    expect(mayMergeInto({ ...mission, id: 'one', state: 'suspended' }, { ...mission, id: 'two' }).can).toBe(true);
  });
});
