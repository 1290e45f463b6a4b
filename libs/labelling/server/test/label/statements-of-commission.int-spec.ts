import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import {
  type CommissionActs,
  commissionActs,
  convenedWith,
  decided,
  once,
  preparedSession,
  seatedCommission,
} from './commission-acts.js';
import { aLabelWorld, type LabelWorld } from './label-world.js';

/** The clock of these tests takes the stamp, which is the tenth. */
const mostBesideTheStamp = 9;
const ofTheScope = /^(platform\.scope\.|start transaction|set transaction|commit)/i;

describe('an act of the commission puts at most ten statements to the database', () => {
  let world: LabelWorld;
  let acts: CommissionActs;
  let chairId: string;

  beforeAll(async () => {
    world = await aLabelWorld();
    acts = commissionActs(world);
    [chairId = ''] = await seatedCommission(world, acts);
  });
  afterAll(() => world.leave());

  test('when a session is prepared, a file comes and goes, members are convened', async () => {
    const { officer } = world;
    const cycleId = await world.aCycle(world.mission);
    const { id: sessionId } = await preparedSession(world, acts);

    await fewStatements(() => acts.agenda.add(officer, { ...once(), sessionId, cycleId }));
    await fewStatements(() => acts.holding.convene(officer, { ...once(), sessionId }));
    const { items } = await world.as(officer, (reads) => acts.answers.session(reads, officer, sessionId));
    await fewStatements(() =>
      acts.agenda.remove(officer, { ...once(), itemId: items[0]?.id ?? '', reason: 'Pièce attendue.' }),
    );
  });

  test('when a member keeps out, and when a label is granted in the place of another', async () => {
    const first = await convenedWith(world, acts, await world.aCycle(world.elsewhere));
    const { id: itemId } = first.item;
    const reason = 'Un lien de famille.';

    await fewStatements(() => acts.interests.execute(world.mayor, { ...once(), itemId, reason }));
    await fewStatements(() => decided(world, acts, itemId, { presentMemberIds: [chairId] }));
    const second = await convenedWith(world, acts, await world.aCycle(world.elsewhere, { kind: 'renewal' }));
    await fewStatements(() => decided(world, acts, second.item.id, { presentMemberIds: [chairId] }));
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
