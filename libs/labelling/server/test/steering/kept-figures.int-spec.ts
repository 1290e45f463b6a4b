import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { nobody, readScope, systemPerson, systemScope } from '@maillage/platform-server';
import type { ProgressFigures } from '@maillage/labelling-domain';
import { BenchmarkReader } from '../../src/persistence/steering/benchmark.reader.js';
import { aFiguresWorld, type FiguresWorld, plantCycle, plantLabel } from './figures-world.js';

interface Kept {
  readonly tenant_id: string;
  readonly members: number;
  readonly figures: ProgressFigures;
}

describe('the figures that steering reads', () => {
  let world: FiguresWorld;

  beforeAll(async () => {
    world = await aFiguresWorld();
  });
  beforeEach(async () => {
    await world.ask('delete from labelling.label; ');
    await world.ask('delete from labelling.answer');
    await world.ask('delete from labelling.cycle');
    await world.ask('delete from labelling.progress_summary');
    await world.ask('delete from labelling.criterion_summary');
  });
  afterAll(() => world.leave());

  async function kept(): Promise<Kept[]> {
    return world.ask<Kept>('select tenant_id, members, figures from labelling.progress_summary');
  }

  test('are kept for the group in which the organisation is counted, and for no other', async () => {
    const [first = ''] = world.missions;
    await plantCycle(world, { organisationId: first, state: 'selfAssessment', openedAt: '2026-10-01' });

    await world.countAnew(first);

    const rows = await kept();
    expect(rows.map(({ tenant_id, members }) => [tenant_id, members])).toEqual([[world.large, 12]]);
    expect(rows[0]?.figures).toMatchObject({ engaged: 1, started: 1, states: { none: 11, selfAssessment: 1 } });
  });

  test('count an organisation once, by its latest cycle, and the stages that it ever reached', async () => {
    const [first = ''] = world.missions;
    const labelled = { appliedAt: '2025-03-01', assessedAt: '2025-02-01', decidedAt: '2025-06-01', isOpen: false };
    const cycleId = await plantCycle(world, {
      ...{ organisationId: first, state: 'granted', openedAt: '2025-01-01' },
      ...labelled,
    });
    await plantLabel(world, { organisationId: first, cycleId, from: '2025-06-01', until: '2027-01-18' });
    await plantCycle(world, {
      ...{ organisationId: first, state: 'selfAssessment', kind: 'renewal', openedAt: '2026-11-01' },
    });
    await plantCycle(world, {
      organisationId: first,
      state: 'completed',
      kind: 'mock',
      openedAt: '2026-12-01',
      isOpen: false,
    });

    await world.countAnew(first);

    const [{ figures } = { figures: undefined }] = await kept();
    expect(figures).toMatchObject({ engaged: 1, applied: 1, decided: 1, labelled: 1 });
    expect(figures?.states).toEqual({ none: 11, selfAssessment: 1 });
    expect([figures?.expiring, figures?.expiringUnbegun]).toEqual([{ '2027-01': 1 }, {}]);
  });

  test('are counted anew when the clock passes the end of a label, though nobody acted', async () => {
    const [first = ''] = world.missions;
    const cycleId = await plantCycle(world, {
      organisationId: first,
      state: 'granted',
      openedAt: '2024-01-01',
      isOpen: false,
    });
    await plantLabel(world, { organisationId: first, cycleId, from: '2024-01-01', until: '2026-11-23' });
    await world.countAnew(first);
    const [before] = await kept();

    world.clock.at = new Date('2026-11-24T09:00:00Z');
    await world.countAnew(first);

    const [after] = await kept();
    world.clock.at = new Date('2026-11-23T09:00:00Z');
    expect([before?.figures.labelled, after?.figures.labelled]).toEqual([1, 0]);
  });

  test('are not counted again for what changed well before the last count, and are for what may have come since', async () => {
    const [first = '', second = ''] = world.missions;
    await plantCycle(world, { organisationId: first, state: 'registered', openedAt: '2026-10-01' });
    await world.countAnew(first);
    await plantCycle(world, { organisationId: second, state: 'registered', openedAt: '2026-10-01' });
    const engaged = async () => (await kept()).map(({ figures }) => figures.engaged);

    await world.countAnew(first, new Date('2026-11-23T08:58:00Z'));
    const afterOld = await engaged();
    await world.countAnew(first, new Date('2026-11-23T08:59:30Z'));

    expect([afterOld, await engaged()]).toEqual([[1], [2]]);
  });

  test('kept by ten at once are those of the last state', async () => {
    const [first = ''] = world.missions;
    for (const organisationId of world.missions.slice(0, 10)) {
      await plantCycle(world, { organisationId, state: 'registered', openedAt: '2026-10-01' });
    }

    await Promise.all(Array.from({ length: 10 }, () => world.countAnew(first)));

    expect((await kept()).map(({ figures }) => figures.engaged)).toEqual([10]);
  });

  describe('of a criterion', () => {
    async function answeredBy(missions: readonly string[]): Promise<string[]> {
      const cycles: string[] = [];
      for (const [rank, organisationId] of missions.entries()) {
        const answers = { 'service.youth-voice': rank % 2 === 0 ? 'done' : 'notDone' };
        cycles.push(
          await plantCycle(world, { organisationId, state: 'selfAssessment', openedAt: '2026-10-01', answers }),
        );
      }
      await world.countAnew(missions[0] ?? '');
      return cycles;
    }

    async function benchmark(organisationId: string, cycleId: string) {
      const actor = {
        ...{ personId: systemPerson, name: 'X', organisationId, organisationKind: 'localMission', role: 'director' },
        ...{ capabilities: new Set<string>(), visible: [organisationId], upward: [] },
      };
      return world.tenants.read(readScope(actor), (reads) => new BenchmarkReader().ofRegion(reads, cycleId));
    }

    test('are told to a Mission of the region when five or more answered', async () => {
      const [cycle = ''] = await answeredBy(world.missions.slice(0, 5));

      const rows = await benchmark(world.missions[0] ?? '', cycle);

      expect(rows).toMatchObject([{ respondents: 5, done: 3, notDone: 2 }]);
    });

    test('are told to nobody of the region when four answered, whatever is asked', async () => {
      const [cycle = ''] = await answeredBy(world.missions.slice(0, 4));
      const [asker = ''] = world.missions;

      const told = await benchmark(asker, cycle);
      const rows = await world.tenants.read(
        { ...nobody, person: systemPerson, tenant: asker, visible: [asker] },
        (reads) => reads.rows({ name: 'test.summaries', text: 'select * from labelling.criterion_summary' }, []),
      );

      expect([told, rows]).toEqual([[], []]);
      expect(
        await world.tenants.read(systemScope(world.large), (reads) =>
          reads.rows({ name: 'test.ownSummaries', text: 'select respondents from labelling.criterion_summary' }, []),
        ),
      ).toEqual([{ respondents: 4 }]);
    });

    test('of a version that nobody answers any more are none', async () => {
      const missions = world.missions.slice(0, 5);
      await answeredBy(missions);
      await world.ask('delete from labelling.answer');

      world.clock.at = new Date('2026-11-23T10:00:00Z');
      await world.countAnew(missions[0] ?? '');

      world.clock.at = new Date('2026-11-23T09:00:00Z');
      expect(await world.ask('select distinct respondents from labelling.criterion_summary')).toEqual([
        { respondents: 0 },
      ]);
    });
  });
});
