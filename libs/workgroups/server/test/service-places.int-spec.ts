import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { aPoolingGroupWorld, once, type PoolingGroupWorld } from './pooling-world.js';

let world: PoolingGroupWorld;
let groupId: string;
let serviceId: string;
let lead: ActingActor;
let next: ActingActor;
let successor: ActingActor;

beforeAll(async () => {
  world = await aPoolingGroupWorld({ missions: 3 });
  const [first, second, third] = world.missions;
  if (!first || !second || !third) throw new Error('Too few Missions');
  lead = { ...first, capabilities: new Set([...first.capabilities, 'workInGroups']) };
  [next, successor] = [second, third];
  for (const director of world.missions) await directs(director);
}, 120_000);
afterAll(() => world.leave());

/** A group of the region, led by a Mission that is no member, with a service of one seat: the lead's, for which another waits. */
beforeEach(async () => {
  groupId = newId();
  const missions = world.missions.map(({ organisationId }) => organisationId);
  await world.ask(
    `insert into workgroups.workgroup (id, tenant_id, kind, situation, state, title, theme, band, audience, joining, letter,
       lead_person_id, lead_organisation_id, lead_until, created_at, changed_at)
     values ($1, $2, 'pooling', 'exists', 'active', 'Groupe', '', 'region', $3, 'open', '{}', $4, $5, '2099-12-31', now(), now())`,
    [groupId, world.arml.organisationId, missions, lead.personId, lead.organisationId],
  );
  await joins(next);
  const terms = {
    ...{ kind: 'post' as const, title: 'Poste', description: '', serviceLevel: '', seats: 1, costCents: 100_00 },
    ...{ startsOn: '2026-01-01', endsOn: '2099-12-31', keyParts: [{ key: 'equal' as const, percent: 100 }] },
  };
  serviceId = await world.acts.run.draft(world.arml, { ...once(), groupId, terms });
  await world.acts.run.open(world.arml, { ...once(), serviceId });
});

const directs = ({ organisationId, personId }: ActingActor) =>
  world.ask(
    `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
      values ($1, $2, $2, $3, 'director', '2020-01-01')`,
    [newId(), organisationId, personId],
  );
const joins = ({ organisationId, personId }: ActingActor) =>
  world.ask(
    `insert into workgroups.membership (id, tenant_id, group_id, sponsor_id, state, person_id, region_code, joined_at, changed_at)
      values ($1, $2, $3, $5, 'member', $4, '24', now(), now())`,
    [newId(), organisationId, groupId, personId, world.arml.organisationId],
  );
const subscribes = (mission: ActingActor) => world.acts.use.subscribe(mission, { ...once(), serviceId });
const placesOf = async () =>
  (await world.service(world.arml, serviceId))?.places.map(({ organisation }) => organisation.id);
const isMember = async ({ organisationId }: ActingActor) => {
  const [{ state } = { state: 'none' }] = await world.ask<{ state: string }>(
    'select state from workgroups.membership where group_id = $1 and tenant_id = $2',
    [groupId, organisationId],
  );
  return state === 'member';
};
const removes = ({ organisationId }: ActingActor) =>
  world.acts.memberships.lead(world.arml, 'remove', 'removeGroupMember', {
    ...{ ...once(), groupId, organisationId, reason: 'Ne vient plus' },
  });
const moveTo = ({ organisationId }: ActingActor, region: ActingActor) =>
  world.ask('update network.organisation set regional_id = $2 where id = $1', [organisationId, region.organisationId]);

const inHalfAYear = () => new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10);

const endLead = (actor: ActingActor) =>
  world.acts.moves.move(actor, 'endLead', 'endGroupLead', { ...once(), groupId, reason: 'Départ' });

/** How a lead ends, and whether it then still owes its share of a service that has begun. */
const endings: readonly (readonly [way: string, owes: boolean, end: () => Promise<unknown>])[] = [
  ['stands down', true, () => endLead(lead)],
  ['is ended by the sponsor', false, () => endLead(world.arml)],
  [
    'is replaced',
    false,
    () => {
      const { personId, organisationId } = successor;
      return world.acts.leads.designate(world.arml, {
        ...once(),
        groupId,
        personId,
        organisationId,
        until: inHalfAYear(),
      });
    },
  ],
  [
    'has led as long as was said',
    false,
    async () => {
      await world.ask(`update workgroups.workgroup set lead_until = '2020-01-01' where id = $1`, [groupId]);
      await world.acts.terms.run();
    },
  ],
];

describe('a lead with a seat in a service of its group', () => {
  test.each(endings)('who %s passes it on when its Mission is no member', async (_, owes, end) => {
    for (const mission of [lead, next]) await subscribes(mission);

    await end();

    expect(await placesOf()).toEqual([next.organisationId]);
    await world.acts.run.shareCosts(world.arml, { ...once(), serviceId });
    const lines = (await world.service(world.arml, serviceId))?.costs ?? [];
    expect(lines.map(({ organisation }) => organisation.id)).toEqual([
      owes ? lead.organisationId : next.organisationId,
    ]);
  });

  test.each(endings)('who %s keeps it when its Mission is a member', async (_, __, end) => {
    await joins(lead);
    for (const mission of [lead, next]) await subscribes(mission);

    await end();

    expect(await placesOf()).toEqual([lead.organisationId, next.organisationId]);
  });

  test('passes it on after its Mission went to another region', async () => {
    for (const mission of [lead, next]) await subscribes(mission);
    await moveTo(lead, world.elsewhere);
    await world.acts.audiences.run();

    await endLead(world.arml);

    await moveTo(lead, world.arml);
    expect(await placesOf()).toEqual([next.organisationId]);
  });

  test('keeps it when the group is closed, as its members do', async () => {
    for (const mission of [lead, next]) await subscribes(mission);

    await world.acts.moves.close(world.arml, { ...once(), groupId, report: 'Fait' });

    expect(await placesOf()).toEqual([lead.organisationId, next.organisationId]);
  });

  test('keeps it when its Mission leaves the group, which it still leads', async () => {
    await joins(lead);
    for (const mission of [lead, next]) await subscribes(mission);

    await world.acts.memberships.own(lead, 'leave', 'leaveWorkgroup', { ...once(), groupId });

    expect(await placesOf()).toEqual([lead.organisationId, next.organisationId]);
  });
});

describe('who is taken out of a group', () => {
  const counter = [
    'select drawn from workgroups.ticket_counter where service_id = $1 for update',
    () => [serviceId],
  ] as const;

  test('has no place when it subscribes meanwhile', async () => {
    const removing = {
      first: [
        [counter[0], counter[1]()],
        [
          `update workgroups.membership set state = 'left' where group_id = $1 and tenant_id = $2`,
          [groupId, next.organisationId],
        ],
      ],
    } as const;

    await expect(world.meanwhile(removing, () => subscribes(next))).rejects.toMatchObject({ code: 'notMemberOfGroup' });
    expect(await placesOf()).toEqual([]);
  });

  test('has no place when it was subscribing before', async () => {
    const { organisationId } = next;
    const subscribing = {
      first: [
        [counter[0], counter[1]()],
        ['update workgroups.ticket_counter set drawn = 1 where service_id = $1', [serviceId]],
        [
          `insert into workgroups.subscription (id, tenant_id, service_id, sponsor_id, ticket, subscribed_at)
            values ($1, $2, $3, $4, 1, now())`,
          [newId(), organisationId, serviceId, world.arml.organisationId],
        ],
      ],
    } as const;

    await world.meanwhile(subscribing, () => removes(next));

    expect(await placesOf()).toEqual([]);
  });

  test('stays when it is back in the region since it was seen outside', async () => {
    await world.acts.outside.execute(world.arml.organisationId, groupId, next.organisationId);

    expect(await isMember(next)).toBe(true);
    await moveTo(next, world.elsewhere);
    await world.acts.outside.execute(world.arml.organisationId, groupId, next.organisationId);
    expect(await isMember(next)).toBe(false);
    await moveTo(next, world.arml);
  });
});
