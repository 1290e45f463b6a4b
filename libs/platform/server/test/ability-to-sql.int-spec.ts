import { AbilityBuilder, createMongoAbility, type MongoAbility, type MongoQuery, subject } from '@casl/ability';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { abilityToSql, type SubjectColumns } from '../src/index.js';

interface Row {
  readonly id: number;
  readonly owner: string | null;
  readonly state: string | null;
  readonly secret: boolean | null;
  readonly readers: readonly string[];
}

const columns: SubjectColumns = {
  owner: { column: 'row.owner', type: 'text' },
  state: { column: 'row.state', type: 'text' },
  secret: { column: 'row.secret', type: 'boolean' },
  readers: { column: 'row.readers', type: 'text', isArray: true },
};

const words = ['a', 'b', 'c'];

/** Deterministic: a failure can be run again. */
function seeded(seed: number): <Item>(items: readonly Item[]) => Item {
  let state = seed;
  return (items) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const chosen = items[Math.floor((state / 2_147_483_648) * items.length)];
    if (chosen === undefined) throw new Error('Nothing to choose from');
    return chosen;
  };
}

type Pick = ReturnType<typeof seeded>;

function someRows(pick: Pick): Row[] {
  return Array.from({ length: 30 }, (_, id) => ({
    id,
    owner: pick([...words, null]),
    state: pick([...words, null]),
    secret: pick([true, false, null]),
    readers: pick([[], ['a'], ['b', 'c'], ['a', 'b', 'c']]),
  }));
}

function someConditions(pick: Pick): MongoQuery {
  const leaf = (): MongoQuery =>
    pick<() => MongoQuery>([
      () => ({ owner: pick([...words, null]) }),
      () => ({ state: { $ne: pick([...words, null]) } }),
      () => ({ state: { $in: pick([[], ['a'], ['a', 'c']]) } }),
      () => ({ owner: { $nin: pick([['b'], ['a', 'b', 'c']]) } }),
      () => ({ secret: pick([true, false]) }),
      () => ({ readers: { $in: [pick(words)] } }),
      () => ({ readers: pick(words) }),
    ])();
  return pick<() => MongoQuery>([
    leaf,
    leaf,
    () => ({ ...leaf(), ...leaf() }),
    () => ({ ...leaf(), ...leaf(), ...leaf() }),
  ])();
}

function someAbility(pick: Pick): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder(createMongoAbility);
  for (let rule = pick([0, 1, 2, 3]); rule > 0; rule -= 1) {
    const grant = pick([can, can, cannot]);
    if (pick([0, 1, 2, 3, 4, 5]) === 0) grant('read', 'Row');
    else grant('read', 'Row', someConditions(pick));
  }
  return build();
}

async function idsInSql(client: Client, ability: MongoAbility, rows: readonly Row[]): Promise<number[]> {
  const permitted = abilityToSql(ability, 'read', { subject: 'Row', columns, firstParameter: 2 });
  const result = await client.query<{ id: number }>(
    `select id from json_to_recordset($1::json) as row (id int, owner text, state text, secret boolean, readers text[])
     where ${permitted.text} order by id`,
    [JSON.stringify(rows), ...permitted.values],
  );
  return result.rows.map(({ id }) => id);
}

function idsInMemory(ability: MongoAbility, rows: readonly Row[]): number[] {
  return rows.filter((row) => ability.can('read', subject('Row', { ...row }))).map(({ id }) => id);
}

describe('an ability as SQL', () => {
  let database: FreshDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    client = new Client({ connectionString: database.url('runtime') });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  test('permits the very rows that it permits in memory, whatever the rules and whatever is absent', async () => {
    let permitted = 0;
    for (let seed = 1; seed <= 400; seed += 1) {
      const pick = seeded(seed);
      const rows = someRows(pick);
      const ability = someAbility(pick);

      const inSql = await idsInSql(client, ability, rows);

      expect({ seed, ids: inSql }).toEqual({ seed, ids: idsInMemory(ability, rows) });
      permitted += inSql.length;
    }
    // Neither nothing nor everything: the rules did choose.
    expect(permitted).toBeGreaterThan(400);
    expect(permitted).toBeLessThan(400 * 30);
  });

  test('an ability without a rule permits no row', () => {
    const { build } = new AbilityBuilder(createMongoAbility);

    expect(abilityToSql(build(), 'read', { subject: 'Row', columns })).toEqual({ text: 'FALSE', values: [] });
  });

  test.each([
    ['an operator without a translation', { owner: { $regex: 'a' } }],
    ['a field without a column', { colour: 'red' }],
  ])('%s is refused aloud', (_, conditions: MongoQuery) => {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    can('read', 'Row', conditions);

    expect(() => abilityToSql(build(), 'read', { subject: 'Row', columns })).toThrow(TypeError);
  });
});
