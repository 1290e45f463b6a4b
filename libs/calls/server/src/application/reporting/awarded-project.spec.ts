import { describe, expect, test } from '@jest/globals';
import type { ProjectPlace } from '../../persistence/reporting/awarded-project.reader.js';
import { askedOf, sharesOf } from './awarded-project.js';

const deposited = (...organisationIds: readonly string[]): string =>
  JSON.stringify({
    consortium: {
      plan: {},
      shares: organisationIds.map((organisationId) => ({
        ...{ organisationId, role: 'Partenaire', signedBy: 'Une directrice', answers: { asked: 10_000_00 } },
        signedAt: '2026-12-01T10:00:00.000Z',
      })),
    },
  });

const place = (organisationId: string, facts: Partial<ProjectPlace> = {}): ProjectPlace => ({
  ...{ organisationId, role: 'Partenaire', state: 'invited', answers: {}, invitedAt: '2026-11-20T09:00:00+00:00' },
  ...facts,
});

const back = { invitedAt: '2027-01-10T09:00:00+00:00', role: 'Revenue' } as const;

describe('who takes part in an awarded project', () => {
  const content = deposited('one', 'two');

  test('is everybody whose share was deposited, where nobody has left', () => {
    expect(sharesOf({ content, places: [place('one'), place('two')] })).toHaveLength(2);
  });

  test('is not who has left or was replaced, and is who has signed since', () => {
    const places = [place('one', { state: 'withdrawn' }), place('two', { state: 'replaced' })];
    const successor = place('three', { ...back, state: 'committed', answers: { asked: 4_000_00 } });

    expect(askedOf({ content, places: [...places, successor, place('four', back)] })).toEqual([
      { organisationId: 'three', askedCents: 4_000_00 },
    ]);
  });

  test('is who was replaced and is invited again once it has signed anew, with what it signs then', () => {
    const replaced = [place('one'), place('two', { state: 'replaced' })];
    const again = { ...back, answers: { asked: 6_000_00 } };

    expect(sharesOf({ content, places: [...replaced, place('two', again)] })).toMatchObject([
      { organisationId: 'one' },
    ]);
    expect(sharesOf({ content, places: [...replaced, place('two', { ...again, state: 'committed' })] })).toEqual([
      { organisationId: 'one', role: 'Partenaire', answers: { asked: 10_000_00 } },
      { organisationId: 'two', role: 'Revenue', answers: { asked: 6_000_00 } },
    ]);
  });

  test('counts a share once, for a reader who sees its signature too', () => {
    const signed = { state: 'committed', answers: { asked: 10_000_00 } } as const;

    expect(sharesOf({ content, places: [place('one', signed), place('two', signed)] })).toHaveLength(2);
  });

  test('is nobody else where an organisation applied alone', () => {
    expect(sharesOf({ content: JSON.stringify({ consortium: null }), places: [] })).toEqual([]);
  });
});
