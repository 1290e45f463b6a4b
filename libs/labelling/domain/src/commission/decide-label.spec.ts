import { describe, expect, test } from '@jest/globals';
import { DomainError } from '@maillage/platform-kernel';
import { commissionDecisions } from '../cycle/cycle-vocabulary.js';
import { decideLabel } from './decide-label.js';
import type { FileForDecision, SaidDecision } from './file-for-decision.js';
import { aFile, chair, mayor, said } from './testing/a-file.js';

const recusedMayor = { members: [chair, { ...mayor, isRecused: true }] };

describe('the commission decides', () => {
  test('a label at the level that the report supports', () => {
    const taken = decideLabel(aFile(), said(), 'secretary');

    expect(taken).toMatchObject({ decision: 'granted', level: 1, conditions: null, cycleAct: 'grant' });
  });

  test('by one act of the cycle for each decision', () => {
    const acts = commissionDecisions.map((decision) => {
      const level = decision === 'deferred' || decision === 'refused' ? null : 1;
      const conditions = decision === 'grantedWithConditions' ? 'Réunir le conseil avant juin.' : null;
      return decideLabel(aFile(), said({ decision, level, conditions }), 'secretary').cycleAct;
    });

    expect(acts).toEqual(['grant', 'grantWithConditions', 'defer', 'refuse']);
  });

  test('above the report when it says why, and the reason stands with the motives', () => {
    const taken = decideLabel(
      aFile(),
      said({ level: 2, aboveReportBecause: 'Le projet associatif est paru depuis.' }),
      'secretary',
    );

    expect(taken).toMatchObject({
      level: 2,
      motives: 'Le rapport final est favorable.\n\nLe projet associatif est paru depuis.',
    });
  });

  test('without a member who has an interest, when that member was not there', () => {
    const taken = decideLabel(aFile(recusedMayor), said({ presentIds: [chair.id] }), 'secretary');

    expect(taken.presentIds).toEqual([chair.id]);
  });

  test('a refusal while the label is suspended: only what renews it waits', () => {
    const taken = decideLabel(
      aFile({ labelInForce: 'suspended' }),
      said({ decision: 'refused', level: null }),
      'secretary',
    );

    expect(taken.cycleAct).toBe('refuse');
  });
});

const refusals: readonly (readonly [string, Partial<FileForDecision>, Partial<SaidDecision>, string])[] = [
  ['before the members were convened', { sessionState: 'prepared' }, {}, 'sessionNotConvened'],
  ['after the session', { sessionState: 'held' }, {}, 'sessionAlreadyHeld'],
  ['twice', { decision: 'refused' }, {}, 'itemAlreadyDecided'],
  ['of a file that left the agenda', { isWithdrawn: true }, {}, 'itemRemoved'],
  ['with nobody there', {}, { presentIds: [] }, 'nobodyPresent'],
  ['with somebody who is no member', {}, { presentIds: ['stranger'] }, 'presentNotMember'],
  ['with a member who has an interest', recusedMayor, {}, 'recusedMemberPresent'],
  ['without motives', {}, { motives: '  ' }, 'motivesMissing'],
  [
    'with conditions that are not said',
    {},
    { decision: 'grantedWithConditions', conditions: ' ' },
    'conditionsMissing',
  ],
  ['with motives that no letter takes', {}, { motives: 'm'.repeat(8_001) }, 'INVALID_INPUT'],
  [
    'with motives that are too long once it is said why it goes above the report',
    {},
    { level: 2, motives: 'm'.repeat(8_000), aboveReportBecause: 'Paru depuis.' },
    'INVALID_INPUT',
  ],
  ['with conditions that no letter takes', {}, { conditions: 'c'.repeat(8_001) }, 'INVALID_INPUT'],
  ['a label without a level', {}, { level: null }, 'levelMissing'],
  ['a refusal with a level', {}, { decision: 'refused', level: 1 }, 'levelNotAsked'],
  ['a level that the framework does not have', {}, { level: 3 }, 'levelNotInFramework'],
  ['above the report, without saying why', {}, { level: 2, aboveReportBecause: ' ' }, 'levelAboveReport'],
  ['above a report that supports no level', { levelSupported: 0 }, { level: 1 }, 'levelAboveReport'],
  ['a suspended label cannot be renewed', { labelInForce: 'suspended' }, {}, 'labelSuspended'],
];

describe('the commission does not decide', () => {
  test.each(refusals)('%s', (_, file, words, code) => {
    const deciding = (): unknown => decideLabel(aFile(file), said(words), 'secretary');

    expect(deciding).toThrow(new DomainError(code));
  });

  test('by the hand of somebody who has an interest', () => {
    const deciding = (): unknown => decideLabel(aFile(recusedMayor), said({ presentIds: [chair.id] }), mayor.personId);

    expect(deciding).toThrow(new DomainError('deciderRecused'));
  });
});
