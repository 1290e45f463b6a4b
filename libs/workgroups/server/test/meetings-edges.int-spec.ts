import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { first, meetingSteps } from './meeting-steps.js';
import { aMeetingWorld, type MeetingWorld, once } from './meeting-world.js';

let world: MeetingWorld;
const { proposed, convened, held, sent } = meetingSteps(() => world);

beforeAll(async () => {
  world = await aMeetingWorld();
}, 120_000);
afterAll(() => world.leave());
beforeEach(async () => {
  world.clock.moveTo('2054-12-01T09:00:00Z');
  await world.deliver();
});

const reportOf = async (meetingId: string) => (await world.meeting(world.member, meetingId))?.report;
const amend = (meetingId: string) =>
  world.acts.reporting.amend(world.member, { ...once(), meetingId, body: 'Un chiffre manque' });
const dayPasses = (meetingId: string) =>
  world.ask('update workgroups.meeting_report set validate_by = current_date - 3 where meeting_id = $1', [meetingId]);

/** A correction, as the member would write it. */
const amendment = (meetingId: string) =>
  [
    `insert into workgroups.report_amendment (id, tenant_id, sponsor_id, group_id, meeting_id, person_id, person_name, body, state,
        proposed_at)
      values ($1, $2, $3, $4, $5, $6, 'Lise Arbrissel', 'Un chiffre manque', 'open', now())`,
    [
      ...[newId(), world.member.organisationId, world.arml.organisationId, world.groupId],
      ...[meetingId, world.member.personId],
    ],
  ] as const;

describe('a correction of a report', () => {
  test('is refused when the report freezes meanwhile, and leaves nothing', async () => {
    const meetingId = await sent();
    const freezing = {
      first: [['select id from workgroups.meeting where id = $1 for update', [meetingId]]],
      then: [
        [
          `update workgroups.meeting_report set state = 'validated', content = '{}', sha256 = repeat('a', 64), frozen_at = now()
            where meeting_id = $1`,
          [meetingId],
        ],
      ],
    } as const;

    await expect(world.meanwhile(freezing, () => amend(meetingId))).rejects.toMatchObject({ code: 'minutesFrozen' });
    const { amendments, history } = (await world.meeting(world.member, meetingId)) ?? {};
    expect([amendments, history?.filter(({ act }) => act === 'report.amend')]).toEqual([[], []]);
  });

  test('that is being written holds the report open, whatever its day', async () => {
    const meetingId = await sent();
    await dayPasses(meetingId);

    await world.meanwhile({ first: [amendment(meetingId)] }, () => world.acts.onTime.run());

    expect((await reportOf(meetingId))?.state).toBe('inValidation');
  });
});

describe('a validation of a report', () => {
  test('is refused when the report is taken back meanwhile: it would be of an edition that was not read', async () => {
    const meetingId = await sent();
    const revising = {
      first: [['select id from workgroups.meeting where id = $1 for update', [meetingId]]],
      then: [["update workgroups.meeting_report set state = 'drafting' where meeting_id = $1", [meetingId]]],
    } as const;
    const validate = () => world.acts.reporting.validate(world.member, { ...once(), meetingId });

    await expect(world.meanwhile(revising, validate)).rejects.toMatchObject({ code: 'minutesNotThereYet' });
    const { report, history } = (await world.meeting(world.lead, meetingId)) ?? {};
    expect(report?.state).toBe('drafting');
    expect(history?.filter(({ act }) => act === 'report.validate')).toEqual([]);
  });
});

describe('the day of a report', () => {
  test('closes it however many others wait for answers to their corrections', async () => {
    const waiting = await sent();
    await amend(waiting);
    world.clock.moveTo('2054-12-01T09:00:00Z');
    const meetingId = await sent();
    await Promise.all([waiting, meetingId].map(dayPasses));
    await world.ask(
      `with held as (insert into workgroups.meeting (id, tenant_id, group_id, state, title, mode, place, link, time_zone, agenda,
            starts_at, ends_at, created_at, changed_at)
          select gen_random_uuid(), tenant_id, group_id, 'held', title, mode, place, link, time_zone, agenda, starts_at, ends_at,
            created_at, changed_at from workgroups.meeting, generate_series(1, 200) where id = $1
          returning id, tenant_id, group_id),
        late as (insert into workgroups.meeting_report (id, tenant_id, group_id, meeting_id, state, items, summary, edition,
            validate_by, changed_at)
          select gen_random_uuid(), tenant_id, group_id, id, 'inValidation', '[]', '', 1, current_date - 9, now() from held)
      insert into workgroups.report_amendment (id, tenant_id, sponsor_id, group_id, meeting_id, person_id, person_name, body, state,
          proposed_at)
        select gen_random_uuid(), written.tenant_id, written.sponsor_id, written.group_id, held.id, written.person_id,
          written.person_name, written.body, written.state, written.proposed_at
        from held, workgroups.report_amendment written where written.meeting_id = $1`,
      [waiting],
    );

    await world.acts.onTime.run();

    expect([await reportOf(waiting), await reportOf(meetingId)]).toMatchObject([
      { state: 'inValidation' },
      { state: 'validated' },
    ]);
  });
});

describe('a meeting', () => {
  test('has a log of sixty decisions, and no more', async () => {
    const meetingId = await held();
    await world.ask(
      `insert into workgroups.logged_decision (id, tenant_id, group_id, meeting_id, text, state, decided_on, changed_at)
        select gen_random_uuid(), tenant_id, group_id, id, 'Publier', 'open', current_date, now()
        from workgroups.meeting, generate_series(1, 59) where id = $1`,
      [meetingId],
    );
    const log = () => world.acts.logging.log(world.lead, { ...once(), meetingId, text: 'Publier les chiffres' });

    expect((await log()).decisions).toHaveLength(60);

    await expect(log()).rejects.toMatchObject({ code: 'followUpsTooMany', params: { max: 60 } });
  });

  test('is best at no date that has passed', async () => {
    const { id, dates } = await proposed();
    await world.acts.attending.answerDates(world.member, {
      ...{ ...once(), meetingId: id },
      answers: dates.map(({ id: dateId }, place) => ({ dateId, answer: place === 0 ? 'yes' : 'ifNeedBe' })),
    });
    const bestOf = async () => (await world.meeting(world.lead, id))?.dates.map(({ isBest }) => isBest);
    const before = await bestOf();

    await world.ask(
      `update workgroups.meeting_date set starts_at = now() - interval '2 hours', ends_at = now() where id = $1`,
      [dates[0]?.id],
    );

    expect([before, await bestOf()]).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('that is moved or cancelled says why in one line', async () => {
    const meetingId = await convened();
    await world.deliver();
    const later = { startsAt: new Date(first.startsAt.getTime() + 3_600_000), endsAt: first.endsAt };

    await world.acts.keeping.move(world.lead, { ...once(), meetingId, ...later, reason: 'Salle prise.\n\nDésolée' });

    const [mail] = await world.deliver();
    expect(mail?.body.split('\n')).toContain('Motif : Salle prise. Désolée');
  });

  test('has twelve dates to choose from, and says how many are left', async () => {
    const { id: meetingId, datesLeft } = await proposed();
    const times = Array.from({ length: 11 }, (_, place) => ({
      startsAt: new Date(Date.UTC(2055, 0, 4 + place, 13)),
      endsAt: new Date(Date.UTC(2055, 0, 4 + place, 15)),
    }));
    const offer = (dates: typeof times) => world.acts.keeping.proposeDates(world.lead, { ...once(), meetingId, dates });

    await expect(offer(times)).rejects.toMatchObject({ code: 'INVALID_INPUT', params: { field: 'dates', max: 12 } });
    const full = await offer(times.slice(0, datesLeft));

    expect([datesLeft, full.dates.length, full.datesLeft]).toEqual([10, 12, 0]);
    expect((await world.lists(world.lead)).meetings.mostDates).toBe(12);
  });
});
