import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aRightsWorld, type RightsWorld } from './rights-world.js';

const minutes = 60_000;

describe('the tenant matrix', () => {
  let world: RightsWorld;

  beforeAll(async () => {
    world = await aRightsWorld();
  });
  afterAll(() => world.leave());

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

  test(
    'notices each foreign key that no longer keeps an answer in its campaign',
    async () => {
      const matrix = await world.matrix();

      const { keys, unnoticed } = await withoutEachKey('pooling', () => matrix.crossings());

      expect(keys).toBe(10);
      expect(unnoticed).toEqual([]);
    },
    10 * minutes,
  );

  test(
    'notices each foreign key that no longer keeps a row of labelling within its organisation',
    async () => {
      const matrix = await world.matrix();

      const { keys, unnoticed } = await withoutEachKey('labelling', () => matrix.crossingsOfLabels());

      expect(keys).toBeGreaterThan(30);
      expect(unnoticed).toEqual([]);
    },
    10 * minutes,
  );

  async function withoutEachKey(schema: string, look: () => Promise<{ disagreements: readonly string[] }>) {
    const keys = await world.sql<{ table: string; name: string; definition: string }>(`
      select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = '${schema}'::regnamespace
        and conrelid::regclass::text !~ '_counter$'`);
    const unnoticed: string[] = [];
    expect((await look()).disagreements).toEqual([]);
    for (const { table, name, definition } of keys) {
      await world.sql(`alter table ${table} drop constraint ${name}`);
      const { disagreements } = await look();
      await world.sql(`alter table ${table} add constraint ${name} ${definition}`);
      if (disagreements.length === 0) unnoticed.push(name);
    }
    return { keys: keys.length, unnoticed };
  }
});
