import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { meetingSteps } from './meeting-steps.js';
import { aMeetingWorld, type MeetingWorld, once } from './meeting-world.js';

let world: MeetingWorld;
const { held } = meetingSteps(() => world);

beforeAll(async () => {
  world = await aMeetingWorld();
}, 120_000);
afterAll(() => world.leave());

test('lists show the latest two hundred, what is open first, and say that there are more', async () => {
  const meetingId = await held();
  const { meetings: few } = await world.lists(world.lead);
  await world.ask(
    `with past as (insert into workgroups.meeting (id, tenant_id, group_id, state, title, mode, place, link, time_zone, agenda,
          starts_at, ends_at, created_at, changed_at)
        select gen_random_uuid(), tenant_id, group_id, 'held', 'Ancienne', mode, place, link, time_zone, agenda,
          starts_at - interval '1 year', ends_at - interval '1 year', created_at, changed_at
        from workgroups.meeting, generate_series(1, 200) where id = $1
        returning id, tenant_id, group_id)
      insert into workgroups.logged_decision (id, tenant_id, group_id, meeting_id, text, due_on, state, decided_on, changed_at)
        select gen_random_uuid(), tenant_id, group_id, id, 'Ancienne', '2025-01-01', 'done', '2025-01-01', now() from past`,
    [meetingId],
  );
  await world.acts.logging.log(world.lead, { ...once(), meetingId, text: 'Publier' });
  await world.ask(
    `with past as (insert into workgroups.workshop (id, tenant_id, state, title, summary, kind, band, audience, link, time_zone,
          starts_at, ends_at, created_at, changed_at)
        select gen_random_uuid(), $1, 'held', 'Atelier', '', 'exchange', 'network', '{}', 'https://visio.example', 'Europe/Paris',
          '2025-01-01T10:00:00Z', '2025-01-01T11:00:00Z', now(), now() from generate_series(1, 201)
        returning id, tenant_id)
      insert into workgroups.workshop_seats (workshop_id, tenant_id, capacity) select id, tenant_id, 10 from past`,
    [world.arml.organisationId],
  );

  const { meetings, decisions, workshops } = await world.lists(world.lead);

  expect(few.hasMore).toBe(false);
  for (const list of [meetings, decisions, workshops]) {
    expect([list.rows.length, list.hasMore]).toEqual([200, true]);
  }
  expect(meetings.rows.map(({ id }) => id)).toContain(meetingId);
  expect(decisions.rows.map(({ text }) => text)).toContain('Publier');
});
