import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { searchedWordsOf, type SearchGroup } from '@maillage/platform-server';
import { OrganisationSearch } from '../src/persistence/organisation-search.source.js';
import { PersonSearch } from '../src/persistence/person-search.source.js';
import { aDirectoryWorld, type DirectoryWorld } from './directory-world.js';

describe('a search of the network', () => {
  let world: DirectoryWorld;

  beforeAll(async () => {
    world = await aDirectoryWorld();
    await world.ask(
      `update network.organisation set name = 'Mission Locale du Bassin de Couvrelle', commune_name = 'Évry-l’Orée',
        sort_name = 'mission locale du bassin de couvrelle' where code = 'T-007'`,
    );
  });
  afterAll(() => world.leave());

  async function found(text: string, first = 5): Promise<SearchGroup & { statements: string[] }> {
    const source = new OrganisationSearch();
    const { got, statements } = await world.asking(world.mission, (reads) =>
      source.find({ actor: world.mission, reads }, searchedWordsOf(text), first),
    );
    return { ...got, statements };
  }

  test.each([
    ['a name', 'Couvrelle'],
    ['a name in capitals, in another order', 'COUVRELLE MISSION'],
    ['a code', 't-007'],
    ['a commune without its accents and apostrophe', 'evry l oree'],
    ['a name and a commune', 'couvrelle évry'],
  ])('finds an organisation by %s', async (_, text) => {
    const group = await found(text);

    expect(group.hits[0]).toMatchObject({ title: 'Mission Locale du Bassin de Couvrelle', word: 'localMission' });
    expect(group).toMatchObject({ near: false, statements: ['network.search.organisations'] });
  });

  test.each([
    ['a missing letter', 'couvrele'],
    ['exchanged letters', 'cuovrelle'],
    ['a wrong letter', 'couvrette'],
    ['a wrong letter in one of two words', 'basin couvrelle'],
  ])('comes near in spite of %s, and says so', async (_, text) => {
    const group = await found(text);

    expect(group.hits[0]?.title).toBe('Mission Locale du Bassin de Couvrelle');
    expect(group.near).toBe(true);
  });

  test('says how many there are beside those shown', async () => {
    const group = await found('mission', 3);

    expect(group.hits).toHaveLength(3);
    expect(group.total).toBe(434);
  });

  test('finds nothing rather than anything', async () => {
    expect(await found('xyzwqk')).toMatchObject({ hits: [], total: 0, near: false });
  });

  test('finds a person in any order of the names, with what this person does and where', async () => {
    const [person] = await world.ask<{ id: string; tenant_id: string; organisation: string }>(
      `update network.person set given_name = 'Ysée', family_name = 'Couvrelin'
        from network.organisation where organisation.id = person.tenant_id and person.id in
        (select id from network.person where tenant_id = '${world.mission.organisationId}' limit 1)
      returning person.id, person.tenant_id, organisation.name as organisation`,
    );
    const of = async (text: string) => {
      const { got, statements } = await world.asking(world.regional, (reads) =>
        new PersonSearch().find({ actor: world.regional, reads }, searchedWordsOf(text), 5),
      );
      expect(statements).toEqual(['network.search.people']);
      return got;
    };
    const hit = {
      id: person?.id,
      title: 'Ysée Couvrelin',
      word: 'projectOfficer',
      place: person?.organisation,
      within: person?.tenant_id,
    };

    expect(await of('ysee couvrelin')).toEqual({ hits: [hit], total: 1, near: false });
    expect(await of('Couvrelin Ysée')).toMatchObject({ total: 1, near: false });
    expect((await of('isee couvrlein')).hits[0]).toEqual(hit);
  });

  test('takes the signs of a pattern as they are written', async () => {
    expect(await found('%')).toMatchObject({ total: 0 });
    expect(await found('m_ssion')).toMatchObject({ near: true });
  });
});
