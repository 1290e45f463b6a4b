import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { CampaignType } from '../src/graphql/campaign.types.js';
import { draftedCampaign, joined, needsOf, once, openedCampaign, someTerms } from './campaign-inputs.js';
import { aPoolingWorld, type PoolingWorld } from './pooling-world.js';

/** The clock of these tests takes the stamp, which is the tenth. */
const mostBesideTheStamp = 9;
const ofTheScope = /^(platform\.scope\.|start transaction|set transaction|commit)/i;

describe('an act on a campaign puts at most ten statements to the database', () => {
  let world: PoolingWorld;
  let draft: CampaignType;
  let open: CampaignType;

  beforeAll(async () => {
    world = await aPoolingWorld();
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    draft = await draftedCampaign(world);
    open = await openedCampaign(world);
  });

  test('when it is drafted, edited, opened or abandoned', async () => {
    const { acts, arml } = world;
    const campaignId = draft.id;

    await fewStatements(() => acts.draft.execute(arml, { ...once(), terms: someTerms() }));
    await fewStatements(() => acts.edit.execute(arml, { ...once(), campaignId, terms: someTerms() }));
    await fewStatements(() => acts.open.execute(arml, { ...once(), campaignId }));
    await fewStatements(() => acts.abandon.execute(arml, { ...once(), campaignId, reason: 'Un autre marché suffit' }));
  });

  test('when it is extended or closed', async () => {
    const { acts, arml } = world;
    const later = { closesAt: new Date('2026-04-15T17:00:00Z'), reason: 'Conseils en avril' };
    await joined(world, world.missions[0], open);

    await fewStatements(() => acts.extend.execute(arml, { ...once(), campaignId: open.id, ...later }));
    await fewStatements(() => acts.close.execute(arml, { ...once(), campaignId: open.id }));
  });

  test('when a Mission declares its needs, joins or leaves', async () => {
    const { acts, missions } = world;
    const [mission] = missions;
    const asked = { campaignId: open.id, needs: needsOf(open, 4, 12_000), sharesQuantities: true };

    await fewStatements(() => acts.declare.execute(mission, { ...once(), ...asked }));
    await fewStatements(() => acts.join.execute(mission, { ...once(), ...asked, sharesQuantities: false }));
    await fewStatements(() => acts.withdraw.execute(mission, { ...once(), campaignId: open.id }));
  });
});

async function fewStatements(act: () => Promise<unknown>): Promise<void> {
  const put = await statementsOf(act);

  expect(put.length).toBeGreaterThan(5);
  expect(put.slice(mostBesideTheStamp)).toEqual([]);
}

/** The names of what the act puts to PostgreSQL, its transaction and its scope apart. */
async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  const right = Reflect.get(Client.prototype, 'query') as (...given: unknown[]) => unknown;
  const put: string[] = [];
  Reflect.set(Client.prototype, 'query', function counted(this: Client, ...given: unknown[]): unknown {
    const [asked] = given;
    put.push(typeof asked === 'string' ? asked : String(Reflect.get(Object(asked), 'name')));
    return Reflect.apply(right, this, given);
  });
  try {
    await act();
    return put.filter((name) => !ofTheScope.test(name));
  } finally {
    Reflect.set(Client.prototype, 'query', right);
  }
}
