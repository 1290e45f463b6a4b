import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import type { ServiceTermsAsked } from '../src/application/shared-service/asked-service-acts.js';
import { aPoolingGroupWorld, once, type PoolingGroupWorld } from './pooling-world.js';

describe('a service that a group shares', () => {
  let world: PoolingGroupWorld;
  let groupId: string;

  beforeAll(async () => {
    world = await aPoolingGroupWorld({ missions: 27 });
    groupId = await aGroupOfAll();
  }, 120_000);
  afterAll(() => world.leave());

  /** A group of which every Mission is a member, as the database has it. */
  async function aGroupOfAll(): Promise<string> {
    const id = newId();
    const audience = world.missions.map(({ organisationId }) => organisationId);
    await world.ask(
      `insert into workgroups.workgroup (id, tenant_id, kind, situation, state, title, theme, band, audience, joining, letter,
         created_at, changed_at)
       values ($1, $2, 'pooling', 'exists', 'active', 'Groupe', '', 'region', $3, 'open', '{}', now(), now())`,
      [id, world.arml.organisationId, audience],
    );
    for (const { organisationId, personId } of world.missions) {
      await world.ask(
        `insert into workgroups.membership (id, tenant_id, group_id, sponsor_id, state, person_id, region_code, joined_at,
           changed_at)
         values ($1, $2, $3, $5, 'member', $4, '24', now(), now())`,
        [newId(), organisationId, id, personId, world.arml.organisationId],
      );
    }
    return id;
  }

  async function opened(seats: number, facts: Partial<ServiceTermsAsked> = {}): Promise<string> {
    const terms: ServiceTermsAsked = {
      ...{ kind: 'post' as const, title: 'Poste partagé', description: '', serviceLevel: 'Un jour par semaine' },
      ...{ seats, startsOn: '2026-01-01', endsOn: '2099-12-31', costCents: 100_00 },
      keyParts: [{ key: 'equal' as const, percent: 100 }],
      ...facts,
    };
    const serviceId = await world.acts.run.draft(world.arml, { ...once(), groupId, terms });
    await world.acts.run.open(world.arml, { ...once(), serviceId });
    return serviceId;
  }

  /** Who was told that a seat of the service is free, in the order in which they were. */
  const toldSince = async (serviceId: string) => {
    const told = await world.ask<{ payload: { organisationId: string } }>(
      `select payload from platform.outbox_event where name = 'seatFreed' and payload->>'serviceId' = $1 order by id`,
      [serviceId],
    );
    return told.map(({ payload }) => payload.organisationId);
  };

  test('gives exactly its seats to twenty that come at once, and each another place', async () => {
    const serviceId = await opened(5);

    const twenty = world.missions.slice(0, 20);
    await Promise.all(twenty.map((mission) => world.acts.use.subscribe(mission, { ...once(), serviceId })));

    const service = await world.service(world.arml, serviceId);
    const waiting = (service?.places ?? []).flatMap((place) => (place.waiting === null ? [] : [place.waiting]));
    expect(service?.seatsTaken).toBe(5);
    expect(waiting).toEqual(Array.from({ length: 15 }, (_, place) => place + 1));
  });

  test('passes the seat of who leaves to the first that waits, and tells it', async () => {
    const serviceId = await opened(1);
    const [first, second, third] = world.missions;
    if (!first || !second || !third) throw new Error('Too few Missions');
    for (const mission of [first, second, third]) await world.acts.use.subscribe(mission, { ...once(), serviceId });

    await world.acts.use.leave(first, { ...once(), serviceId });

    const seated = (await world.service(world.arml, serviceId))?.places.filter(({ waiting }) => waiting === null);
    expect(seated?.map(({ organisation }) => organisation.id)).toEqual([second.organisationId]);
    expect(await toldSince(serviceId)).toEqual([second.organisationId]);
  });

  test('shares its cost to the cent among those with a seat, each of which reads its own line', async () => {
    const serviceId = await opened(3);
    const sharing = world.missions.slice(0, 4);
    for (const mission of sharing) await world.acts.use.subscribe(mission, { ...once(), serviceId });

    await world.acts.run.shareCosts(world.arml, { ...once(), serviceId });

    const lines = (await world.service(world.arml, serviceId))?.costs.map(({ amountCents }) => amountCents);
    expect(lines).toEqual([33_34, 33_33, 33_33]);
    const [first, , , fourth] = sharing;
    if (!first || !fourth) throw new Error('Too few Missions');
    expect((await world.service(first, serviceId))?.costs.map(({ organisation }) => organisation.id)).toEqual([
      first.organisationId,
    ]);
    expect((await world.service(fourth, serviceId))?.costs).toEqual([]);
  });

  test('keeps a share for who leaves during the period, whose seat is paid, and none for who leaves before it', async () => {
    const running = await opened(1);
    const later = await opened(1, { startsOn: '2098-01-01' });
    const [leaver, next] = world.missions;
    if (!leaver || !next) throw new Error('Too few Missions');
    for (const serviceId of [running, later]) {
      for (const mission of [leaver, next]) await world.acts.use.subscribe(mission, { ...once(), serviceId });
      await world.acts.use.leave(leaver, { ...once(), serviceId });
      await world.acts.run.shareCosts(world.arml, { ...once(), serviceId });
    }

    expect((await world.service(leaver, running))?.costs).toMatchObject([{ amountCents: 100_00 }]);
    expect((await world.service(next, running))?.costs).toEqual([]);
    expect((await world.service(leaver, later))?.costs).toEqual([]);
    expect((await world.service(next, later))?.costs).toMatchObject([{ amountCents: 100_00 }]);
  });

  test('shares once for who left and came back, by what it said at first', async () => {
    const serviceId = await opened(2, { keyParts: [{ key: 'budget', percent: 100 }] });
    const [coming, staying] = world.missions;
    if (!coming || !staying) throw new Error('Too few Missions');
    const subscribed = (mission: typeof coming, budgetCents: number) =>
      world.acts.use.subscribe(mission, { ...once(), serviceId, budgetCents });
    for (const mission of [coming, staying]) await subscribed(mission, 900_000_00);
    await world.acts.use.leave(coming, { ...once(), serviceId });
    await subscribed(coming, 1);

    await world.acts.run.shareCosts(world.arml, { ...once(), serviceId });

    const lines = (await world.service(world.arml, serviceId))?.costs.map(({ amountCents }) => amountCents);
    expect(lines).toEqual([50_00, 50_00]);
  });

  describe('whose group a Mission leaves', () => {
    const placesOf = async (serviceId: string) =>
      (await world.service(world.arml, serviceId))?.places.map(({ organisation }) => organisation.id);
    async function takenBy(...missions: readonly (PoolingGroupWorld['missions'][number] | undefined)[]) {
      const serviceId = await opened(1);
      for (const mission of missions) {
        if (mission === undefined) throw new Error('Too few Missions');
        await world.acts.use.subscribe(mission, { ...once(), serviceId });
      }
      return serviceId;
    }

    test('by itself passes its seat on, as does one that who leads removes', async () => {
      const [leaver, removed, last] = world.missions.slice(20);
      if (!leaver || !removed || !last) throw new Error('Too few Missions');
      const serviceId = await takenBy(leaver, removed, last);
      const { memberships } = world.acts;

      await memberships.own(leaver, 'leave', 'leaveWorkgroup', { ...once(), groupId });
      const asked = { ...once(), groupId, organisationId: removed.organisationId, reason: 'Ne vient plus' };
      await memberships.lead(world.arml, 'remove', 'removeGroupMember', asked);

      expect(await placesOf(serviceId)).toEqual([last.organisationId]);
      expect(await toldSince(serviceId)).toEqual([removed.organisationId, last.organisationId]);
      await world.acts.run.shareCosts(world.arml, { ...once(), serviceId });
      const lines = (await world.service(world.arml, serviceId))?.costs ?? [];
      expect(lines.map(({ organisation }) => organisation.id)).toEqual([leaver.organisationId]);
    });

    test('owes nothing when it is removed, whoever has its seat then', async () => {
      const [, , , removed, next] = world.missions.slice(20);
      if (!removed || !next) throw new Error('Too few Missions');
      const serviceId = await takenBy(removed, next);
      const asked = { ...once(), groupId, organisationId: removed.organisationId, reason: 'Ne vient plus' };

      await world.acts.memberships.lead(world.arml, 'remove', 'removeGroupMember', asked);

      await world.acts.run.shareCosts(world.arml, { ...once(), serviceId });
      expect((await world.service(next, serviceId))?.costs).toMatchObject([{ amountCents: 100_00 }]);
    });

    test('for another region passes its seat on, and is a member no more, whatever was done of the group meanwhile', async () => {
      const [moving, next] = world.missions.slice(25);
      if (!moving || !next) throw new Error('Too few Missions');
      const serviceId = await takenBy(moving, next);
      const { organisationId } = moving;
      await world.ask('update network.organisation set regional_id = $2 where id = $1', [
        organisationId,
        world.elsewhere.organisationId,
      ]);

      await world.acts.moves.move(world.arml, 'pause', 'pauseWorkgroup', { ...once(), groupId, reason: 'Été' });
      await world.acts.moves.move(world.arml, 'resume', 'resumeWorkgroup', { ...once(), groupId });
      await world.acts.audiences.run();

      const [membership] = await world.ask<{ state: string }>(
        'select state from workgroups.membership where group_id = $1 and tenant_id = $2',
        [groupId, organisationId],
      );
      expect(membership?.state).toBe('left');
      expect(await placesOf(serviceId)).toEqual([next.organisationId]);
      expect(await world.service(moving, serviceId)).toBeNull();
      expect((await world.service(next, serviceId))?.places).toHaveLength(1);
    });
  });

  test('shares its cost by full-time equivalents to the tenth', async () => {
    const serviceId = await opened(2, { keyParts: [{ key: 'headcount', percent: 100 }] });
    const [, , , , , small, large] = world.missions;
    if (!small || !large) throw new Error('Too few Missions');
    await world.declareStaff(small, 104);
    await world.declareStaff(large, 312);
    for (const mission of [small, large]) await world.acts.use.subscribe(mission, { ...once(), serviceId });

    await world.acts.run.shareCosts(world.arml, { ...once(), serviceId });

    expect((await world.service(world.arml, serviceId))?.costs).toMatchObject([
      { amountCents: 75_00, steps: [{ figure: 312, of: 416 }] },
      { amountCents: 25_00, steps: [{ figure: 104, of: 416 }] },
    ]);
  });

  test('is of a pooling group', async () => {
    const kindIs = (kind: string) =>
      world.ask('update workgroups.workgroup set kind = $2 where id = $1', [groupId, kind]);
    await kindIs('theme');

    const opening = opened(1);

    await expect(opening).rejects.toMatchObject({ code: 'groupNotPooling' });
    await kindIs('pooling');
  });

  test('is rated by who uses it, once it is used', async () => {
    const serviceId = await opened(1);
    const [first, second] = world.missions;
    if (!first || !second) throw new Error('Too few Missions');
    for (const mission of [first, second]) await world.acts.use.subscribe(mission, { ...once(), serviceId });

    await world.acts.use.rate(first, { ...once(), serviceId, score: 4, comment: 'Très utile' });

    await expect(world.acts.use.rate(second, { ...once(), serviceId, score: 1, comment: '' })).rejects.toMatchObject({
      code: 'notUsedYet',
    });
    expect((await world.service(second, serviceId))?.scoreTenths).toBe(40);
  });

  test('is not seen by another region, nor taken twice', async () => {
    const serviceId = await opened(2);
    const [first] = world.missions;
    if (!first) throw new Error('Too few Missions');
    await world.acts.use.subscribe(first, { ...once(), serviceId });

    await expect(world.acts.use.subscribe(first, { ...once(), serviceId })).rejects.toMatchObject({
      code: 'alreadySubscribed',
    });
    expect(await world.service(world.elsewhere, serviceId)).toBeNull();
  });
});
