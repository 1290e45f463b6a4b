import { afterAll, beforeAll, describe, test } from '@jest/globals';
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
import { expectFewStatements } from '../statements-of.js';

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

    await expectFewStatements(() => acts.agenda.add(officer, { ...once(), sessionId, cycleId }));
    await expectFewStatements(() => acts.holding.convene(officer, { ...once(), sessionId }));
    const { items } = await world.as(officer, (reads) => acts.answers.session(reads, officer, sessionId));
    await expectFewStatements(() =>
      acts.agenda.remove(officer, { ...once(), itemId: items[0]?.id ?? '', reason: 'Pièce attendue.' }),
    );
  });

  test('when a member keeps out, and when a label is granted in the place of another', async () => {
    const first = await convenedWith(world, acts, await world.aCycle(world.elsewhere));
    const { id: itemId } = first.item;
    const reason = 'Un lien de famille.';

    await expectFewStatements(() => acts.interests.execute(world.mayor, { ...once(), itemId, reason }));
    await expectFewStatements(() => decided(world, acts, itemId, { presentMemberIds: [chairId] }));
    const second = await convenedWith(world, acts, await world.aCycle(world.elsewhere, { kind: 'renewal' }));
    await expectFewStatements(() => decided(world, acts, second.item.id, { presentMemberIds: [chairId] }));
  });
});
