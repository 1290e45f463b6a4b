import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import { type CommissionActs, commissionActs, convenedWith, once, seatedCommission } from './commission-acts.js';
import { aLabelWorld, type LabelWorld } from './label-world.js';

const cyclesSeen = { name: 'test.cycles', text: 'select id from labelling.cycle' };

describe('a file on an agenda is open to a member of the commission', () => {
  let world: LabelWorld;
  let acts: CommissionActs;
  let cycleId: string;
  let chairId: string;

  beforeEach(async () => {
    world = await aLabelWorld();
    acts = commissionActs(world);
    [chairId = ''] = await seatedCommission(world, acts);
    cycleId = await world.aCycle(world.mission);
    await convenedWith(world, acts, cycleId);
  });
  afterEach(() => world.leave());

  test('while its term runs: the file closes with it, and to this member alone', async () => {
    expect([await seen(world.chair), await seen(world.mayor)]).toEqual([[cycleId], [cycleId]]);

    await acts.members.end(world.officer, { ...once(), memberId: chairId, endsOn: '2026-03-01' });

    expect([await seen(world.chair), await seen(world.mayor)]).toEqual([[], [cycleId]]);
    expect(await openTo(world.chair)).toBe(0);
    expect(await openTo(world.mayor)).toBe(1);
  });

  test('who comes back for another term is let into files anew', async () => {
    const { chair, officer } = world;
    await acts.members.end(officer, { ...once(), memberId: chairId, endsOn: '2026-03-01' });

    const again = { personId: chair.personId, college: 'state' as const, startsOn: '2026-03-01' };
    await acts.members.execute(officer, { ...once(), ...again });

    expect(await seen(chair)).toEqual([]);
  });

  test('not by the words of a statement, when no term runs', async () => {
    await world.ask(`update labelling.commission_member set ends_on = '2026-02-01' where id = $1`, [chairId]);

    expect(await seen(world.chair)).toEqual([]);
    expect(await openTo(world.chair)).toBe(1);
  });

  test('not once it serves in the region of the organisation', async () => {
    await world.ask(
      `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
        select gen_random_uuid(), $2, person.tenant_id, person.id, 'contributor', '2026-01-01' from network.person
        where person.id = $1`,
      [world.chair.personId, world.neighbour.organisationId],
    );

    expect([await seen(world.chair), await seen(world.mayor)]).toEqual([[], [cycleId]]);
  });

  const seen = (actor: ActingActor): Promise<string[]> =>
    world.as(actor, async (reads) => (await reads.rows<{ id: string }>(cyclesSeen, [])).map(({ id }) => id));

  const openTo = async ({ personId }: ActingActor): Promise<number> => {
    const rows = await world.ask('select from labelling.cycle_access where person_id = $1 and closed_at is null', [
      personId,
    ]);
    return rows.length;
  };
});
