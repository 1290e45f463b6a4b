import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { CloseLostFiles } from '../../src/application/cycle/close-lost-files.js';
import { FollowSeats } from '../../src/jobs/cycle/follow-seats.handler.js';
import { seatIn } from './cycle-cast.js';
import { auditedCycle, enteredPool, opinionOn, type Pool, qualified, refusalOf } from './cycle-story.js';
import { aCycleWorld, type CycleWorld, once } from './cycle-world.js';

const tablesOfFile = ['answer', 'cycle', 'cycle_decision', 'snapshot', 'audit', 'audit_opinion', 'audit_report'];

describe('a file that was opened by name', () => {
  let world: CycleWorld;
  let pool: Pool;
  let cycleId: string;

  beforeEach(async () => {
    world = await aCycleWorld();
    pool = await enteredPool(world);
    cycleId = await auditedCycle(world, pool);
    await world.acts.opinion.execute(world.auditors.external, opinionOn(cycleId, 'c-1'));
  });
  afterEach(() => world.leave());

  test('is read by its pair, so that the absences below mean something', async () => {
    for (const actor of [world.auditors.external, world.auditors.peer]) {
      expect(await tablesRead(actor)).toEqual(tablesOfFile);
    }
  });

  test('closes with the seat of auditor, and stays closed to who comes back under another role', async () => {
    const { auditors, ask, union } = world;
    await endSeatOf(auditors.peer);
    expect(await tablesRead(auditors.peer)).toEqual([]);

    await seatIn(ask, union.organisationId, auditors.peer.personId, 'commissionMember');

    expect(await tablesRead(auditors.peer)).toEqual([]);
    expect(await refusalOf(world.fileSeen(auditors.peer, cycleId))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await tablesRead(auditors.external)).toEqual(tablesOfFile);
  });

  test('is closed for good when the seat ends: who is an auditor again is let in anew, or not at all', async () => {
    const { auditors, ask, union } = world;
    await endSeatOf(auditors.peer);
    await followed(auditors.peer);
    await seatIn(ask, union.organisationId, auditors.peer.personId, 'auditor');

    expect(await openFilesOf(auditors.peer)).toEqual([]);
    expect(await tablesRead(auditors.peer)).toEqual([]);
    expect(await openFilesOf(auditors.external)).toEqual(['audit']);
  });

  test('is closed to a record that was merged: its seats are those of another, and no file goes with them', async () => {
    const { auditors, ask } = world;
    const kept = newId();
    await ask(
      `insert into network.person (id, tenant_id, given_name, family_name)
        select $2, tenant_id, given_name, family_name from network.person where id = $1`,
      [auditors.peer.personId, kept],
    );
    await ask('update network.membership set person_id = $2 where person_id = $1', [auditors.peer.personId, kept]);
    expect(await tablesRead(auditors.peer)).toEqual([]);

    await followed(auditors.peer, kept);

    expect(await openFilesOf(auditors.peer)).toEqual([]);
    expect(await tablesRead({ ...auditors.peer, personId: kept })).toEqual([]);
    expect(await openFilesOf(auditors.external)).toEqual(['audit']);
  });

  test('closes when its auditor takes a seat in the region, and not when one takes it elsewhere', async () => {
    const { auditors, ask, arml, otherArml } = world;
    await seatIn(ask, arml.organisationId, auditors.peer.personId, 'contributor');
    await seatIn(ask, otherArml.organisationId, auditors.external.personId, 'contributor');

    expect(await tablesRead(auditors.peer)).toEqual([]);
    expect(await tablesRead(auditors.external)).toEqual(tablesOfFile);

    await followed(auditors.peer);
    await followed(auditors.external);
    expect([await openFilesOf(auditors.peer), await openFilesOf(auditors.external)]).toEqual([[], ['audit']]);
  });

  test('takes no opinion of an auditor who was disqualified since', async () => {
    const { acts, auditors, union } = world;
    const { personId } = auditors.external;
    const kept = { ...qualified, qualifiedUntil: '2027-03-01' };
    await acts.auditors.enter(union, { ...once(), personId, kind: 'external', ...kept });

    const refusal = await refusalOf(acts.opinion.execute(auditors.external, opinionOn(cycleId, 'c-2')));

    expect(refusal).toMatchObject({
      code: 'auditorNotIndependent',
      params: { auditor: 'Agathe Vermeuil', dependence: 'qualificationNotValid' },
    });
    expect(await refusalOf(acts.opinion.execute(auditors.peer, opinionOn(cycleId, 'c-2')))).toBeNull();
  });

  const tablesRead = async (actor: ActingActor): Promise<string[]> => {
    const read: string[] = [];
    for (const table of tablesOfFile) {
      const rows = await world.reading(actor, `select from labelling.${table} limit 1`);
      if (rows.length > 0) read.push(table);
    }
    return read;
  };

  const endSeatOf = ({ personId, organisationId }: ActingActor) =>
    world.ask('update network.membership set ends_on = current_date - 1 where person_id = $1 and tenant_id = $2', [
      personId,
      organisationId,
    ]);

  const followed = async ({ personId, organisationId }: ActingActor, ...others: string[]): Promise<void> => {
    const handler = new FollowSeats(new CloseLostFiles());
    const event = {
      id: newId(),
      name: 'seatChanged',
      tenantId: organisationId,
      payload: { personIds: [personId, ...others] },
    };
    const told = { ...event, occurredAt: world.clock.now() } as never;
    await world.tenants.write(handler.scopeOf(told), (transaction) => handler.handle(told, transaction));
  };

  const openFilesOf = async ({ personId }: ActingActor): Promise<string[]> => {
    const rows = await world.ask<{ right: string }>(
      'select access_right as right from labelling.cycle_access where person_id = $1 and closed_at is null',
      [personId],
    );
    return rows.map(({ right }) => right);
  };
});
