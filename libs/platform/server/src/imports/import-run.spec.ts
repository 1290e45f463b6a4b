import { describe, expect, test } from '@jest/globals';
import { type ImportRun, importVerdict } from './import-run.js';
import { derivedId } from './derived-id.js';

const previewed: ImportRun = {
  ...{ id: 'run', tenantId: 'union', personId: 'officer', personName: 'Officer', kind: 'people', state: 'previewed' },
  ...{ mapping: {}, rowsTotal: 3, rowsPlanned: 3, created: 2, changed: 0, unchanged: 0, refused: 1 },
  ...{ plannedAgain: false, failure: null, askedAt: new Date(), previewedAt: new Date(), appliedAt: null },
  ...{ undoneAt: null, undoneBy: null, rowsForgottenAt: null },
};

describe('what can be done with an import', () => {
  test('good rows are applied although others are refused, where rows do not lean on each other', () => {
    expect(importVerdict(previewed, { takes: 'goodRows' }, 'apply').can).toBe(true);
  });

  test.each([
    ['a refused row keeps all from being applied, where they do', previewed, 'apply', 'importHasRefusals'],
    ['what changes nothing is not applied', { ...previewed, created: 0, refused: 0 }, 'apply', 'importChangesNothing'],
    ['what was not applied is not undone', previewed, 'undo', 'importNotInState'],
    [
      'what was applied too long ago is not undone',
      { ...previewed, state: 'applied', rowsForgottenAt: new Date() },
      'undo',
      'importTooOldToUndo',
    ],
  ] as const)('%s', (_, run, act, code) => {
    expect(importVerdict(run, { takes: 'allOrNothing' }, act)).toMatchObject({ can: false, code });
  });
});

test('what an import makes for a key has the same id each time, and another one in another import', () => {
  const run = '019a0000-0000-7000-8000-000000000001';

  expect(derivedId(run, 'person a')).toMatch(/^019a0000-0000-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(derivedId(run, 'person a')).toBe(derivedId(run, 'person a'));
  expect(derivedId(run, 'person b')).not.toBe(derivedId(run, 'person a'));
  expect(derivedId('019a0000-0000-7000-8000-000000000002', 'person a')).not.toBe(derivedId(run, 'person a'));
});
