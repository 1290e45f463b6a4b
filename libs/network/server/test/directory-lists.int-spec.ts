import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActingActor, Page } from '@maillage/platform-server';
import { NetworkMapResolver } from '../src/graphql/network-map.resolver.js';
import { NetworkMapReader } from '../src/persistence/network-map.reader.js';
import { OrganisationListReader, organisationSorts } from '../src/persistence/organisation-list.reader.js';
import { PeopleListReader, peopleSorts } from '../src/persistence/people-list.reader.js';
import { aDirectoryWorld, type DirectoryWorld } from './directory-world.js';

const ways = [false, true];

describe('the lists of the directory', () => {
  let world: DirectoryWorld;

  beforeAll(async () => {
    world = await aDirectoryWorld();
  });
  afterAll(() => world.leave());

  const byName = { by: 'name', descending: false } as const;
  type Filter = Parameters<OrganisationListReader['page']>[2];
  type PeopleFilter = Parameters<PeopleListReader['page']>[2];
  const organisations = async (filter: Filter, actor = world.mission) =>
    (await world.asking(actor, (reads) => new OrganisationListReader().page(reads, { first: 100 }, filter, byName)))
      .got;
  const people = async (filter: PeopleFilter, actor: ActingActor = world.mission) =>
    (await world.asking(actor, (reads) => new PeopleListReader().page(reads, { first: 100 }, filter, byName))).got;

  async function everyPage<Row extends { id: string }>(ask: (after: string | null) => Promise<Page<Row>>) {
    const rows: Row[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Page<Row> = await ask(after);
      rows.push(...page.rows);
      after = page.endCursor;
      more = page.hasMore;
    }
    return rows;
  }

  describe.each(organisationSorts.flatMap((by) => ways.map((descending) => ({ by, descending }))))(
    'organisations by $by, descending $descending',
    (sort) => {
      test('come page after page, each once, in two statements a page', async () => {
        const reader = new OrganisationListReader();
        const names = new Set<string>();

        const rows = await everyPage(async (after) => {
          const { got, statements } = await world.asking(world.mission, (reads) =>
            reader.page(reads, { first: 100, after }, {}, sort),
          );
          statements.forEach((name) => names.add(name));
          expect(statements).toHaveLength(2);
          return got;
        });

        expect(rows).toHaveLength(450);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(450);
        expect(names.size).toBe(2);
      });
    },
  );

  test.each(peopleSorts)('people by %s come page after page, each seat once', async (by) => {
    const reader = new PeopleListReader();
    const regionCode = '53';

    const rows = await everyPage(async (after) => {
      const { got, statements } = await world.asking(world.mission, (reads) =>
        reader.page(reads, { first: 100, after }, { regionCode }, { by, descending: true }),
      );
      expect(statements).toHaveLength(2);
      return got;
    });

    const [held] = await world.ask<{ count: number }>(
      `select count(*)::int from network.seat join network.organisation on organisation.id = seat.tenant_id where region_codes @> '{53}'`,
    );
    expect(new Set(rows.map(({ id }) => id)).size).toBe(held?.count);
  });

  test('a cursor of one order is refused in another', async () => {
    const reader = new OrganisationListReader();
    const { got } = await world.asking(world.mission, (reads) => reader.page(reads, { first: 2 }, {}, byName));
    const next = { first: 2, after: got.endCursor };

    const inAnother = world.asking(world.mission, (reads) =>
      reader.page(reads, next, {}, { by: 'state', descending: false }),
    );

    await expect(inAnother).rejects.toThrow('INVALID_INPUT');
  });

  test('organisations are filtered by kind, region, state, regional association and words', async () => {
    const regionalId = world.regional.organisationId;
    const counts = await Promise.all(
      [
        { kind: 'regionalAssociation' as const },
        { regionCode: '53' },
        { state: 'suspended' as const },
        { regionalId },
        { text: 'T-007' },
        { text: 'locale mission', state: 'affiliated' as const },
      ].map(async (filter) => (await organisations(filter)).total),
    );

    expect(counts).toEqual([15, 30, 10, 28, 1, 7]);
  });

  test('regions are sorted by their names, not by their codes', async () => {
    const { got } = await world.asking(world.mission, (reads) =>
      new OrganisationListReader().page(
        reads,
        { first: 3 },
        { kind: 'regionalAssociation' },
        { by: 'region', descending: false },
      ),
    );

    expect(got.rows.map(({ regionCodes }) => regionCodes[0])).toEqual(['84', '27', '53']);
  });

  test('an address is shown to its organisation, to who is given it from above, and to nobody else', async () => {
    const { organisationId } = world.mission;
    const given = { ...world.union, upward: ['contactEmail'] };

    const [own, above, aboveWithout] = await Promise.all([
      people({ organisationId }),
      people({ organisationId }, given),
      people({ organisationId }, world.union),
    ]);
    const elsewhere = await people({ kind: 'regionalAssociation' });

    expect(own.rows.every(({ email }) => email !== null)).toBe(true);
    expect(above.rows.every(({ email }) => email !== null)).toBe(true);
    expect(aboveWithout.rows.every(({ email }) => email === null)).toBe(true);
    expect(elsewhere.rows.every(({ email }) => email === null)).toBe(true);
    expect(own.total).toBe(aboveWithout.total);
  });
});

describe('the map of the network', () => {
  let world: DirectoryWorld;

  beforeAll(async () => {
    world = await aDirectoryWorld();
    await world.ask(`update network.organisation set state = 'closed' where code = 'T-001'`);
    await world.ask(`update network.organisation set latitude = null where code = 'T-002'`);
  });
  afterAll(() => world.leave());

  test('counts the Missions at work of every region, in one statement', async () => {
    const map = new NetworkMapResolver(new NetworkMapReader());
    const { got, statements } = await world.asking(world.mission, (reads) =>
      map.regionCounts({ actor: world.mission, reads }),
    );

    expect(statements).toHaveLength(1);
    expect(got).toHaveLength(21);
    expect(got.reduce((sum, { missions }) => sum + missions, 0)).toBe(433);
    expect(got.every(({ missions, states }) => states.reduce((sum, { count }) => sum + count, 0) === missions)).toBe(
      true,
    );
    expect(got.find(({ region }) => region.code === '978')).toMatchObject({ missions: 0, states: [] });
  });

  test('places the Missions at work of which the place is known, in one statement', async () => {
    const { got, statements } = await world.asking(world.mission, (reads) => new NetworkMapReader().missions(reads));

    expect(statements).toHaveLength(1);
    expect(got).toHaveLength(432);
  });
});
