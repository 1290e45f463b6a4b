import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, nobody, readScope, systemPerson, systemScope } from '@maillage/platform-server';
import type { ProgressFigures } from '@maillage/labelling-domain';
import { SteeredMissions } from '../../src/application/steering/steered-missions.js';
import { SteeredMissionsResolver } from '../../src/graphql/steering/steered-missions.resolver.js';
import { SteeringResolver } from '../../src/graphql/steering/steering.resolver.js';
import { SteeredMissionsReader } from '../../src/persistence/steering/steered-missions.reader.js';
import { SteeringReader } from '../../src/persistence/steering/steering.reader.js';
import { BenchmarkReader } from '../../src/persistence/steering/benchmark.reader.js';
import { aFiguresWorld, type FiguresWorld, plantCycle, plantLabel } from './figures-world.js';

/** What is kept and what is told of it, of every region. */
const everySum = `select respondents from labelling.criterion_summary
  union all select respondents from labelling.criterion_benchmark`;

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
    await world.ask('delete from labelling.cycle_access');
    await world.ask('delete from labelling.cycle');
    await world.ask('delete from labelling.progress_summary');
    await world.ask('delete from labelling.criterion_summary');
    await world.ask('delete from labelling.criterion_benchmark');
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

  test('belong to the month that it is at the union', async () => {
    const [first = ''] = world.missions;
    world.clock.at = new Date('2026-11-30T23:30:00Z');
    await world.countAnew(first);

    world.clock.at = new Date('2026-11-23T09:00:00Z');
    const months = await world.ask<{ month: string }>(
      `select to_char(month, 'YYYY-MM') as month from labelling.progress_summary`,
    );
    expect(months).toEqual([{ month: '2026-12' }]);
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

  test('are those of the first framework when none is named', async () => {
    const [first = ''] = world.missions;
    await plantCycle(world, { organisationId: first, state: 'selfAssessment', openedAt: '2026-10-01' });
    await world.countAnew(first);
    const actor = {
      ...{ personId: systemPerson, name: 'X', organisationId: world.large, organisationKind: 'regionalAssociation' },
      ...{ role: 'regionalOfficer', capabilities: new Set<string>(), upward: ['labelProgress'] },
      visible: [world.large, ...world.missions.slice(0, 12)],
    };
    const [steering, page] = [new SteeringReader(), { first: 50, after: null, filter: null }];

    const [figures, missions] = await world.tenants.read(readScope(actor), async (reads) => {
      const viewer = { actor, reads } as never;
      return [
        await new SteeringResolver(steering).labelSteering(viewer, undefined as never, undefined as never),
        await new SteeredMissionsResolver(new SteeredMissions(new SteeredMissionsReader(), steering)).steeredMissions(
          viewer,
          page as never,
        ),
      ];
    });

    expect([figures.members, missions.counts.all]).toEqual([12, 12]);
  });

  describe('of a criterion', () => {
    /** Every third says that it is not done. */
    async function answeredBy(missions: readonly string[], other = 'notDone'): Promise<string[]> {
      const cycles: string[] = [];
      for (const [rank, organisationId] of missions.entries()) {
        const answers = { 'service.youth-voice': rank % 3 === 2 ? other : 'done' };
        cycles.push(
          await plantCycle(world, { organisationId, state: 'selfAssessment', openedAt: '2026-10-01', answers }),
        );
      }
      await world.countAnew(missions[0] ?? '');
      return cycles;
    }

    async function benchmark(organisationId: string, cycleId: string, facts: Partial<ActingActor> = {}) {
      const actor = {
        ...{ personId: systemPerson, name: 'X', organisationId, organisationKind: 'localMission', role: 'director' },
        ...{ capabilities: new Set<string>(), visible: [organisationId], upward: [] },
        ...facts,
      };
      return world.tenants.read(readScope(actor), (reads) => new BenchmarkReader().ofRegion(reads, cycleId));
    }

    test('are told to a Mission of the region in rounded shares, when five others answered', async () => {
      const [cycle = ''] = await answeredBy(world.missions.slice(0, 6));

      const rows = await benchmark(world.missions[0] ?? '', cycle);

      expect(rows).toEqual([
        { key: 'service.youth-voice', respondents: 6, done: 70, notDone: 30, planned: 0, partly: 0, notConcerned: 0 },
      ]);
    });

    test('are told to nobody of the region when five answered, whatever is asked', async () => {
      const [cycle = ''] = await answeredBy(world.missions.slice(0, 5));
      const [asker = ''] = world.missions;

      const told = await benchmark(asker, cycle);
      const rows = await world.tenants.read(
        { ...nobody, person: systemPerson, tenant: asker, visible: [asker] },
        (reads) => reads.rows({ name: 'test.summaries', text: everySum }, []),
      );

      expect([told, rows]).toEqual([[], []]);
      expect(
        await world.tenants.read(systemScope(world.large), (reads) =>
          reads.rows({ name: 'test.ownSummaries', text: 'select respondents from labelling.criterion_summary' }, []),
        ),
      ).toEqual([{ respondents: 5 }]);
    });

    test('are told to nobody when all said the same', async () => {
      const [cycle = ''] = await answeredBy(world.missions.slice(0, 8), 'done');

      expect(await benchmark(world.missions[0] ?? '', cycle)).toEqual([]);
    });

    test('are not told anew when a neighbour answers, nor by what comes first on the next day', async () => {
      const missions = world.missions.slice(0, 6);
      const [cycle = ''] = await answeredBy(missions);
      const moved = async (status: string): Promise<number[]> => {
        await world.ask('update labelling.answer set status = $1 where tenant_id = $2', [status, missions[1]]);
        await world.countAnew(missions[1] ?? '');
        return (await benchmark(missions[0] ?? '', cycle)).map(({ done }) => done);
      };

      const onTheDay = await moved('notDone');
      world.clock.at = new Date('2026-11-24T09:00:00Z');
      const onTheNext = await moved('done');
      const later = await moved('done');

      world.clock.at = new Date('2026-11-23T09:00:00Z');
      expect([onTheDay, onTheNext, later]).toEqual([[70], [50], [50]]);
    });

    test('are told to a contributor for the criteria that were given to this person alone', async () => {
      const missions = world.missions.slice(0, 6);
      const [cycle = ''] = await answeredBy(missions);
      const guest = { personId: newId(), role: 'contributor', visible: [] };
      await world.ask(
        `insert into labelling.cycle_access (id, tenant_id, cycle_id, person_id, person_name, through_id, access_right, opened_at)
          values ($1, $2, $3, $4, 'Guest', $2, 'contribute', now())`,
        [newId(), missions[0], cycle, guest.personId],
      );

      const before = await benchmark(missions[0] ?? '', cycle, guest);
      await world.ask('update labelling.answer set assignee_id = $1 where cycle_id = $2', [guest.personId, cycle]);

      expect([before.length, (await benchmark(missions[0] ?? '', cycle, guest)).length]).toEqual([0, 1]);
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
