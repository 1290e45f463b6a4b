import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import type { CampaignTermsInput } from '../src/graphql/campaign.inputs.js';
import { draftedCampaign, joined, once, openedCampaign } from './campaign-inputs.js';
import { aPoolingWorld, type PoolingWorld } from './pooling-world.js';

const tables = ['campaign', 'campaign_line', 'campaign_counter', 'campaign_line_counter', 'campaign_decision'] as const;

const toRegion: Partial<CampaignTermsInput> = {
  eligibility: { kind: 'regions', regionCodes: ['24'], organisationIds: [], restricted: true },
};

describe('the audience of a campaign', () => {
  let world: PoolingWorld;

  beforeAll(async () => {
    world = await aPoolingWorld();
  });

  afterAll(() => world.leave());

  test('is its coordinator alone while it is a draft', async () => {
    const { id } = await draftedCampaign(world);

    expect(await readersOf(id)).toEqual(['arml']);
  });

  test('is the network once it is open', async () => {
    const { id } = await openedCampaign(world);

    expect(await readersOf(id)).toEqual(['arml', 'member', 'neighbour', 'suspended', 'otherArml', 'elsewhere']);
  });

  test('is the coordinator and those who may join, when it is restricted', async () => {
    const { id } = await openedCampaign(world, toRegion);

    expect(await readersOf(id)).toEqual(['arml', 'member', 'neighbour']);
  });

  test('is those who are named, when it is restricted to them', async () => {
    const named = [world.missions[0].organisationId];
    const eligibility = { kind: 'organisations' as const, regionCodes: [], organisationIds: named, restricted: true };
    const { id } = await openedCampaign(world, { eligibility });

    expect(await readersOf(id)).toEqual(['arml', 'member']);
  });

  test('stays what it was when the campaign is extended, closed or abandoned', async () => {
    const campaign = await openedCampaign(world, toRegion);
    const campaignId = campaign.id;
    const extension = { closesAt: new Date('2026-04-15T17:00:00Z'), reason: 'Un lot est tombé.' };
    await world.acts.extend.execute(world.arml, { ...once(), campaignId, ...extension });
    await joined(world, world.missions[0], campaign);
    await world.acts.close.execute(world.arml, { ...once(), campaignId, reason: null });
    const abandoned = await openedCampaign(world, toRegion);
    await world.acts.abandon.execute(world.arml, {
      ...once(),
      campaignId: abandoned.id,
      reason: 'Plus de fournisseur.',
    });

    expect(await readersOf(campaignId)).toEqual(['arml', 'member', 'neighbour']);
    expect(await readersOf(abandoned.id)).toEqual(['arml', 'member', 'neighbour']);
  });

  test('is still its coordinator alone when a draft is abandoned', async () => {
    const { id } = await draftedCampaign(world);
    await world.acts.abandon.execute(world.arml, { ...once(), campaignId: id, reason: 'Plus de fournisseur.' });

    expect(await readersOf(id)).toEqual(['arml']);
  });

  test('is who finds it in the list', async () => {
    const { id } = await openedCampaign(world, toRegion);

    const [ofMember, ofStranger] = [await world.listed(world.missions[1]), await world.listed(world.elsewhere)];

    expect(ofMember.rows.map((row) => row.id)).toContain(id);
    expect(ofStranger.rows.map((row) => row.id)).not.toContain(id);
    expect(ofStranger.total).toBe(ofStranger.rows.length);
  });

  test('is who may answer: others are told that there is no such campaign', async () => {
    const campaign = await openedCampaign(world, toRegion);

    const answers = [world.elsewhere, world.suspended].map((actor) => joined(world, actor, campaign));

    for (const answer of answers) await expect(answer).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.ask('select from pooling.participation where campaign_id = $1', [campaign.id])).toEqual([]);
  });

  test('reads no row of it beyond its rights, whatever statement is asked', async () => {
    const { id } = await openedCampaign(world, toRegion);

    for (const table of tables) {
      const column = table === 'campaign' ? 'id' : 'campaign_id';
      const rows = (actor: ActingActor) =>
        world.reading(actor, `select ${column} from pooling.${table} where ${column} = $1`, [id]);
      expect({ table, rows: await rows(world.elsewhere) }).toEqual({ table, rows: [] });
      expect((await rows(world.missions[0])).length).toBeGreaterThan(0);
    }
  });

  /** Who reads the campaign, by their part in this file. */
  async function readersOf(id: string): Promise<string[]> {
    const [member, neighbour] = world.missions;
    const { arml, suspended, otherArml, elsewhere } = world;
    const readers: string[] = [];
    for (const [part, actor] of Object.entries({ arml, member, neighbour, suspended, otherArml, elsewhere })) {
      if (await world.seen(actor, id).then(() => true, isNotFound)) readers.push(part);
    }
    return readers;
  }
});

/** @throws what is no refusal to show the campaign */
function isNotFound(error: unknown): false {
  expect(error).toMatchObject({ code: 'NOT_FOUND' });
  return false;
}
