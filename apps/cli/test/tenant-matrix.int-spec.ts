import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dropped, openedToAll, policies, type PolicyText, restored, uncheckedAfterwards } from './policy-saboteur.js';
import { aRightsWorld, type RightsWorld } from './rights-world.js';

const minutes = 60_000;

describe('the tenant matrix', () => {
  let world: RightsWorld;

  beforeAll(async () => {
    world = await aRightsWorld();
  });
  afterAll(() => world.leave());

  test(
    'notices each policy that is opened to everybody',
    async () => {
      const unnoticed = await unnoticedOf(openedToAll, await policies(world));

      expect(unnoticed).toEqual([]);
    },
    10 * minutes,
  );

  test(
    'notices each policy that is dropped',
    async () => {
      const unnoticed = await unnoticedOf(dropped, await policies(world));

      expect(unnoticed).toEqual([]);
    },
    10 * minutes,
  );

  test(
    'notices each update that does not check the row it leaves',
    async () => {
      const movable = ['pooling.campaign', 'pooling.participation'];
      const updates = (await policies(world)).filter(({ cmd, table }) => cmd === 'UPDATE' && movable.includes(table));

      const unnoticed = await unnoticedOf(uncheckedAfterwards, updates);

      expect(updates).toHaveLength(movable.length);
      expect(unnoticed).toEqual([]);
    },
    10 * minutes,
  );

  test.each([
    ['the terms of another’s counter may be changed', 'update (seats)', 'pooling.campaign_counter'],
    ['a price may be corrected without a trace', 'update (price_cents)', 'pooling.paid_price'],
    ['a decision may be deleted', 'delete', 'pooling.participation_decision'],
  ])('notices a right that is not written: %s', async (_, right, table) => {
    await world.sql(`grant ${right} on ${table} to maillage_runtime`);
    await world.sql(`create policy saboteur on ${table} for ${right.split(' ')[0]} using (true)`);
    const matrix = await world.matrix();

    const { disagreements } = await matrix.writes([table]);

    await world.sql(`drop policy saboteur on ${table}; revoke ${right} on ${table} from maillage_runtime`);
    expect(disagreements).not.toEqual([]);
  });

  async function unnoticedOf(
    sabotage: (policy: PolicyText) => string,
    victims: readonly PolicyText[],
  ): Promise<string[]> {
    const matrix = await world.matrix();
    const unnoticed: string[] = [];
    for (const policy of victims) {
      const { table, name, cmd } = policy;
      await world.sql(sabotage(policy));
      const { disagreements } = cmd === 'SELECT' ? await matrix.reads([table]) : await matrix.writes([table]);
      if (disagreements.length === 0) unnoticed.push(`${table}: ${name}`);
      await world.sql(restored(policy));
    }
    return unnoticed;
  }
});
