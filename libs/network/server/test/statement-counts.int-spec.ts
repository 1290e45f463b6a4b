import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { searchedWordsOf } from '@maillage/platform-server';
import { OrganisationRecordResolver } from '../src/graphql/organisation-record.resolver.js';
import { OrganisationListReader } from '../src/persistence/organisation-list.reader.js';
import { OrganisationReader } from '../src/persistence/organisation.reader.js';
import { OrganisationRecordReader } from '../src/persistence/organisation-record.reader.js';
import { OrganisationSearch } from '../src/persistence/organisation-search.source.js';
import { PeopleListReader } from '../src/persistence/people-list.reader.js';
import { PersonSearch } from '../src/persistence/person-search.source.js';
import { aDirectoryWorld, type DirectoryWorld } from './directory-world.js';

/** Session and settings apart; the search of campaigns is the third of a search. */
const most = { list: 3, organisationPage: 3, searchOfTheDirectory: 2 } as const;

const first = { first: 50 };
const byName = { by: 'name', descending: false } as const;

describe('with 450 organisations and 12 000 people', () => {
  let world: DirectoryWorld;

  beforeAll(async () => {
    world = await aDirectoryWorld();
  });
  afterAll(() => world.leave());

  type Screen = Parameters<DirectoryWorld['asking']>[1];
  const statementsOf = async (screen: Screen): Promise<number> =>
    (await world.asking(world.union, screen)).statements.length;

  test('the network is as large as is claimed', async () => {
    const [sizes] = await world.ask(
      `select (select count(*)::int from network.organisation) as organisations,
        (select count(*)::int from network.person) as people`,
    );

    expect(sizes).toEqual({ organisations: 450, people: 12_000 });
  });

  test('a page of either list takes at most three statements', async () => {
    const organisations = await statementsOf((reads) => new OrganisationListReader().page(reads, first, {}, byName));
    const people = await statementsOf((reads) => new PeopleListReader().page(reads, first, { text: 'ba' }, byName));

    expect(organisations).toBeLessThanOrEqual(most.list);
    expect(people).toBeLessThanOrEqual(most.list);
  });

  test('a search takes one statement for each of its sources', async () => {
    const wanted = searchedWordsOf('mission bacedi');
    const viewer = (reads: Parameters<Screen>[0]) => ({ actor: world.union, reads });

    const taken = await statementsOf(async (reads) => {
      await new OrganisationSearch().find(viewer(reads), wanted, 5);
      await new PersonSearch().find(viewer(reads), wanted, 5);
    });

    expect(taken).toBeLessThanOrEqual(most.searchOfTheDirectory);
  });

  test('the page of an organisation takes at most three statements', async () => {
    const resolver = new OrganisationRecordResolver(new OrganisationReader(), new OrganisationRecordReader());
    const { organisationId } = world.regional;

    const taken = await statementsOf((reads) =>
      resolver.organisationRecord({ actor: world.union, reads }, organisationId),
    );

    expect(taken).toBeLessThanOrEqual(most.organisationPage);
  });

  test('a reader that asks once for each row is found out', async () => {
    const taken = await statementsOf(async (reads) => {
      const page = await new OrganisationListReader().page(reads, first, {}, byName);
      for (const { id } of page.rows) await new OrganisationReader().one(reads, id);
    });

    expect(taken).toBeGreaterThan(most.list);
  });
});
