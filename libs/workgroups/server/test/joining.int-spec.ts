import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import { personIn } from './workgroups-cast.js';
import { aLedGroup, aWorkgroupsWorld, on, type WorkgroupsWorld } from './workgroups-world.js';

let world: WorkgroupsWorld;
beforeAll(async () => {
  world = await aWorkgroupsWorld();
}, 120_000);
afterAll(() => world.leave());

type Group = Awaited<ReturnType<typeof aLedGroup>>;
const join = (who: ActingActor, group: Group, more = {}) =>
  world.acts.memberships.own(who, 'join', 'joinWorkgroup', { ...on(group), ...more });
const about = (who: ActingActor, group: Group, reason?: string) => ({
  ...on(group),
  ...{ organisationId: who.organisationId, reason: reason ?? null },
});

describe('joining a group', () => {
  test('is one act, with a named person and what one comes for', async () => {
    const group = await aLedGroup(world);
    const [lead, joining, bystander] = world.missions;

    const joined = await join(joining, group, { needs: 'Un modèle de plan' });

    expect(joined).toMatchObject({ takesPart: true, ourState: 'member', taken: 1, ourNeeds: 'Un modèle de plan' });
    expect(joined.ourPerson?.id).toBe(joining.personId);
    expect((await world.group(lead, group.id)).members).toMatchObject([{ needs: 'Un modèle de plan' }]);
    expect((await world.group(bystander, group.id)).members).toMatchObject([{ needs: null }]);
    expect(
      await world.reading(bystander, 'select body from workgroups.joining_need where group_id = $1', [group.id]),
    ).toEqual([]);
  });

  test('sends somebody of the organisation, whom it may change', async () => {
    const group = await aLedGroup(world);
    const [, joining] = world.missions;
    const { organisationId, organisationKind } = joining;
    const officer = await personIn(world.ask, { organisationId, organisationKind, role: 'projectOfficer' });

    await expect(join(joining, group, { personId: world.officer.personId })).rejects.toMatchObject({
      code: 'personNotOfOrganisation',
    });
    await join(joining, group);
    const changed = await world.acts.memberships.own(joining, 'changePerson', 'changeGroupPerson', {
      ...on(group),
      personId: officer.personId,
    });

    expect(changed.ourPerson?.id).toBe(officer.personId);
    expect(changed.taken).toBe(1);
  });

  test('sends no guest of the organisation, who would see nothing of the group', async () => {
    const group = await aLedGroup(world);
    const [, joining] = world.missions;
    const { organisationId, organisationKind } = joining;
    const { personId } = await personIn(world.ask, { organisationId, organisationKind, role: 'contributor' });

    await expect(join(joining, group, { personId })).rejects.toMatchObject({ code: 'personNotOfOrganisation' });
  });

  test('is for an organisation once, and leaving frees its seat', async () => {
    const group = await aLedGroup(world);
    const [, joining] = world.missions;
    await join(joining, group);

    await expect(join(joining, group)).rejects.toMatchObject({ code: 'membershipPastThis' });
    const left = await world.acts.memberships.own(joining, 'leave', 'leaveWorkgroup', on(group));

    expect(left).toMatchObject({ takesPart: false, ourState: 'left', taken: 0 });
    expect((await join(joining, group)).taken).toBe(1);
    await expect(
      world.ask(
        `insert into workgroups.membership (id, tenant_id, group_id, sponsor_id, state, region_code, changed_at)
          values (gen_random_uuid(), $1, $2, $3, 'left', '24', now())`,
        [joining.organisationId, group.id, group.sponsor.id],
      ),
    ).rejects.toMatchObject({ constraint: 'one_membership_of_organisation' });
  });

  test('on request is decided by the lead, whom it awaits, and told with its reason', async () => {
    const group = await aLedGroup(world, { joining: 'onRequest' });
    const [lead, asking, other, bystander] = world.missions;
    const ask = (who: ActingActor) => world.acts.memberships.own(who, 'ask', 'askToJoinWorkgroup', on(group));
    const decide = (who: ActingActor, act: 'accept' | 'refuse', of: ActingActor, reason?: string) =>
      world.acts.memberships.lead(who, act, act, about(of, group, reason));

    await expect(join(asking, group)).rejects.toMatchObject({ code: 'joiningNotOpen' });
    await ask(asking);
    await ask(other);
    expect(await world.awaited(lead)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'decideRequests', groupId: group.id, count: 2 })]),
    );
    expect((await world.group(bystander, group.id)).awaiting).toEqual([]);
    await expect(decide(bystander, 'accept', asking)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await decide(lead, 'accept', asking);
    await expect(decide(lead, 'refuse', other)).rejects.toMatchObject({ code: 'motiveMissing' });
    const after = await decide(lead, 'refuse', other, 'Le groupe cherche des territoires ruraux');

    expect(after.members.map(({ organisation }) => organisation.id)).toEqual([asking.organisationId]);
    expect((await world.group(other, group.id)).ourState).toBe('refused');
    expect((await world.awaited(lead)).filter(({ groupId }) => groupId === group.id)).toEqual([]);
  });

  test('on request awaits nobody any more once the director of who asked leads', async () => {
    const group = await aLedGroup(world, { joining: 'onRequest' });
    const [, asking] = world.missions;
    await world.acts.memberships.own(asking, 'ask', 'askToJoinWorkgroup', on(group));

    const { personId, organisationId } = asking;
    await world.acts.leads.designate(world.arml, { ...on(group), personId, organisationId, until: '2027-11-30' });

    expect((await world.awaited(asking)).filter(({ groupId }) => groupId === group.id)).toEqual([]);
  });

  test('by invitation awaits the organisation, which accepts or declines', async () => {
    const group = await aLedGroup(world, { joining: 'byInvitation' });
    const [lead, invited, declining] = world.missions;
    const invite = (who: ActingActor) =>
      world.acts.memberships.lead(lead, 'invite', 'inviteToWorkgroup', about(who, group));

    await expect(join(invited, group)).rejects.toMatchObject({ code: 'joiningByInvitation' });
    await invite(invited);
    await invite(declining);
    expect(await world.awaited(invited)).toEqual([
      expect.objectContaining({ kind: 'answerInvitation', groupId: group.id }),
    ]);
    await world.acts.memberships.own(invited, 'acceptInvitation', 'acceptGroupInvitation', on(group));
    await world.acts.memberships.own(declining, 'declineInvitation', 'declineGroupInvitation', on(group));

    const { members, awaiting } = await world.group(lead, group.id);
    expect(members).toHaveLength(1);
    expect(awaiting).toEqual([]);
  });

  test('by invitation is for those who see the group', async () => {
    const group = await aLedGroup(world, { joining: 'byInvitation' });
    const inviting = world.acts.memberships.lead(
      ...([world.missions[0], 'invite', 'inviteToWorkgroup', about(world.elsewhere, group)] as const),
    );

    await expect(inviting).rejects.toMatchObject({ code: 'INVALID_INPUT', params: { reason: 'outsideBand' } });
    expect((await world.group(world.missions[0], group.id)).awaiting).toEqual([]);
  });

  test('keeps to the seats of the group and of each region', async () => {
    const regionSeats = [
      { regionCode: '24', seats: 1 },
      { regionCode: '53', seats: 1 },
    ];
    const group = await aLedGroup(world, { band: 'network', seats: 2, regionSeats }, world.union);
    await join(world.missions[1], group);

    await expect(join(world.missions[2], group)).rejects.toMatchObject({ code: 'regionFull' });
    await expect(join(world.otherArml, group)).resolves.toMatchObject({ taken: 2 });
    await expect(join(world.elsewhere, group)).rejects.toMatchObject({ code: 'groupFull' });
  });

  test('gives back the seat of the region in which it was taken, wherever the Mission went since', async () => {
    const regionSeats = [
      { regionCode: '24', seats: 1 },
      { regionCode: '53', seats: 1 },
    ];
    const group = await aLedGroup(world, { band: 'network', regionSeats }, world.union);
    const moving = world.missions[3];
    const move = (region: string) =>
      world.ask('update network.organisation set region_codes = $2 where id = $1', [moving.organisationId, [region]]);
    await join(moving, group);
    await move('53');

    await world.acts.memberships.own(moving, 'leave', 'leaveWorkgroup', on(group));

    await move('24');
    expect(
      await world.ask(
        `select region_code as region, taken from workgroups.seat_counter where group_id = $1 order by region_code`,
        [group.id],
      ),
    ).toEqual(['', '24', '53'].map((region) => ({ region, taken: 0 })));
    await expect(join(world.missions[1], group)).resolves.toMatchObject({ taken: 1 });
  });

  test('is never above the seats, however many come at once', async () => {
    const group = await aLedGroup(world, { seats: 1 });

    const answers = await Promise.allSettled(world.missions.slice(1).map((mission) => join(mission, group)));

    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await world.ask('select taken from workgroups.seat_counter where group_id = $1', [group.id])).toEqual([
      { taken: 1 },
    ]);
    await expect(
      world.ask('update workgroups.seat_counter set taken = 2 where group_id = $1', [group.id]),
    ).rejects.toMatchObject({ constraint: 'group_seat_must_be_left' });
  });

  test('counts the members that a region has when the sponsor gives it seats afterwards', async () => {
    const group = await aLedGroup(world);
    await join(world.missions[1], group);
    const { version } = await world.group(world.arml, group.id);
    const terms = { ...group, letter: group.letter, regionSeats: [{ regionCode: '24', seats: 2 }] };

    const edited = await world.acts.keeping.edit(world.arml, { ...on(group), version, terms });

    expect(edited.regionSeats).toEqual([{ regionCode: '24', seats: 2, taken: 1 }]);
  });

  test('is told to the lead, and the members are told when the group rests', async () => {
    const group = await aLedGroup(world);
    await world.acts.moves.move(world.arml, 'start', 'startWorkgroup', on(group));
    await join(world.missions[1], group);
    await world.acts.moves.move(world.arml, 'pause', 'pauseWorkgroup', { ...on(group), reason: 'Été' });

    const events = await world.ask<{ name: string }>(
      `select name from platform.outbox_event where payload ->> 'groupId' = $1 order by id`,
      [group.id],
    );

    expect(events.map(({ name }) => name)).toEqual(['leadDesignated', 'membershipMoved', 'groupStateTold']);
  });
});
