import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { searchedWordsOf, type SearchGroup } from '@maillage/platform-server';
import { OrganisationSearch } from '../src/persistence/organisation-search.source.js';
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

  test('takes the signs of a pattern as they are written', async () => {
    expect(await found('%')).toMatchObject({ total: 0 });
    expect(await found('m_ssion')).toMatchObject({ near: true });
  });
});
