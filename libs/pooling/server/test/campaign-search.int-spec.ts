import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActingActor, readScope, searchedWordsOf } from '@maillage/platform-server';
import { CampaignSearch } from '../src/persistence/campaign-search.source.js';
import { draftedCampaign, openedCampaign } from './campaign-inputs.js';
import { aPoolingWorld, type PoolingWorld } from './pooling-world.js';

describe('a search of campaigns', () => {
  let world: PoolingWorld;

  beforeAll(async () => {
    world = await aPoolingWorld();
    await openedCampaign(world, { title: 'Téléphonie mobile' });
    await draftedCampaign(world, { title: 'Téléphonie fixe' });
    const eligibility = { kind: 'regions' as const, regionCodes: ['24'], organisationIds: [], restricted: true };
    await openedCampaign(world, { title: 'Téléphonie d’accueil', eligibility });
  });
  afterAll(() => world.leave());

  async function found(actor: ActingActor, text: string) {
    const reads = world.tenants.lazyReads(readScope(actor));
    try {
      const { hits, near } = await new CampaignSearch().find({ actor, reads }, searchedWordsOf(text), 10);
      return { titles: hits.map(({ title }) => title).sort(), near };
    } finally {
      await reads.end();
    }
  }

  test.each([
    ['its title without accents', 'telephonie mobile', false],
    ['its coordinator', 'mobile trois vals', false],
    ['a title typed wrongly', 'telefonie mobil', true],
  ])('finds one by %s', async (_, text, near) => {
    expect(await found(world.elsewhere, text)).toEqual({ titles: ['Téléphonie mobile'], near });
  });

  test.each([
    ['its coordinator finds all of them', 'arml', ['Téléphonie d’accueil', 'Téléphonie fixe', 'Téléphonie mobile']],
    ['who may join finds those that are open', 'member', ['Téléphonie d’accueil', 'Téléphonie mobile']],
    ['a stranger finds those of the whole network', 'stranger', ['Téléphonie mobile']],
  ])('%s, written right or wrong', async (_, reader, titles) => {
    const actors = { arml: world.arml, member: world.missions[0], stranger: world.elsewhere };
    const actor = actors[reader as keyof typeof actors];

    expect(await found(actor, 'téléphonie')).toEqual({ titles, near: false });
    expect(await found(actor, 'téléfonie')).toEqual({ titles, near: true });
  });
});
