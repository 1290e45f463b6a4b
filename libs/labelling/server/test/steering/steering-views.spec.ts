import { describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { steeredMissionsView } from '../../src/application/steering/steered-missions.view.js';
import { expiriesFrom, figuresOfMonth, frameworkAsked } from '../../src/application/steering/steering.view.js';
import type { SteeredMissionRow } from '../../src/persistence/steering/steered-missions.reader.js';
import type { SteeredFrameworkRow } from '../../src/persistence/steering/steering.reader.js';

const now = new Date('2026-11-26T09:00:00Z');
const nothing: SteeredMissionRow = {
  ...{ id: '', code: '', name: '', sortName: '', regionCode: '24', regionCodes: ['24'], regionalId: null },
  ...{ cycleId: null, kind: null, auditFrom: null, contradictoryUntil: null, heldOn: null, followUpDueOn: null },
  ...{ labelLevel: null, labelState: null },
  ...{ state: null, registeredAt: null, startedAt: null, assessedAt: null, appliedAt: null, auditedAt: null },
  ...{ decidedAt: null, doneScore: 0, plannedScore: 0, help: null, changedAt: null, finishBy: null },
  ...{ labelledUntil: null, renewalBegun: false, now },
};
const mission = (sortName: string, labelledUntil: string | null): SteeredMissionRow => ({
  ...nothing,
  ...{ id: newId(), name: sortName, sortName, labelledUntil },
});
const rows = [
  mission('arve', '2027-06-30'),
  mission('brenne', null),
  mission('creuse', '2026-12-01'),
  mission('drac', '2027-07-01'),
  mission('eure', '2026-12-02'),
];
const all = { view: 'all' as const, text: null, threshold: 6_500, first: 2, after: null };

describe('the Missions that are steered', () => {
  test('are read by their names, page by page', () => {
    expect(pages(all)).toEqual([['arve', 'brenne'], ['creuse', 'drac'], ['eure']]);
  });

  test('whose label ends soon are read by the day on which it does, page by page', () => {
    const soon = { ...all, view: 'expiringSoon' as const };

    expect(pages(soon)).toEqual([['creuse', 'eure'], ['arve']]);
    expect(steeredMissionsView(rows, soon).counts).toMatchObject({ all: 5, expiringSoon: 3 });
  });

  test('are as many to end soon as the months told sum up to', () => {
    const expiring = { '2026-12': 2, '2027-06': 1, '2027-07': 1 };
    const { counts } = steeredMissionsView(rows, all);

    const months = expiriesFrom('2026-11', { ...figuresOfMonth([], null).sum, expiring });

    expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(counts.expiringSoon);
  });

  function pages(asked: Parameters<typeof steeredMissionsView>[1]): string[][] {
    const page = steeredMissionsView(rows, asked);
    const names = page.rows.map(({ name }) => name);
    return page.hasMore ? [names, ...pages({ ...asked, after: page.endCursor })] : [names];
  }
});

describe('the framework that is steered', () => {
  const framework = { id: newId(), audience: 'missions' } as SteeredFrameworkRow;

  test.each([[null], [undefined]])('is the one of the Missions when %s is asked for', (id) => {
    expect(frameworkAsked([framework], id)).toBe(framework);
  });

  test('that nobody published is not found', () => {
    expect(() => frameworkAsked([framework], newId())).toThrow('NOT_FOUND');
  });
});
