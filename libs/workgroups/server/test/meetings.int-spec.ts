import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import type { FrozenReport } from '../src/application/meeting/frozen-report.js';
import { meetingReportPdf } from '../src/application/meeting/report-pdf.js';
import { first, meetingSteps, second } from './meeting-steps.js';
import { aMeetingWorld, type MeetingWorld, once } from './meeting-world.js';

describe('a meeting of a group', () => {
  let world: MeetingWorld;

  beforeAll(async () => {
    world = await aMeetingWorld();
  }, 120_000);
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2054-12-01T09:00:00Z');
    await world.deliver();
  });

  const { proposed, convened, held, sent } = meetingSteps(() => world);

  const awaitedOf = async (id: string) =>
    (await world.awaited(world.member)).filter(({ meetingId }) => meetingId === id).map(({ kind }) => kind);

  test('is asked of members, whose answers say which date is best', async () => {
    const { id, agenda, dates } = await proposed();
    const mails = await world.deliver();

    expect(mails.map(({ person }) => person).sort()).toEqual(
      [world.lead, world.member, world.other].map(({ personId }) => personId).sort(),
    );
    expect(agenda[0]?.presenterName).toBe('Lise Arbrissel');
    expect(await awaitedOf(id)).toEqual(['answerDates']);
    const answer = (answers: ('yes' | 'ifNeedBe' | 'no')[]) => ({
      ...{ ...once(), meetingId: id },
      answers: answers.map((given, place) => ({ dateId: dates[place]?.id ?? '', answer: given })),
    });
    await world.acts.attending.answerDates(world.member, answer(['ifNeedBe', 'yes']));
    await world.acts.attending.answerDates(world.member, answer(['no', 'yes']));
    await world.acts.attending.answerDates(world.other, answer(['yes', 'yes']));

    const seen = await world.meeting(world.member, id);
    expect(seen?.dates.map(({ isBest, answers }) => [isBest, answers.map((one) => one.answer)])).toEqual([
      [false, ['yes', 'no']],
      [true, ['yes', 'yes']],
    ]);
    expect(seen?.asked).toEqual([]);
    expect(await awaitedOf(id)).toEqual([]);
  });

  test('is offered other dates while none is fixed, each of them new', async () => {
    const { id: meetingId } = await proposed();
    await world.deliver();
    const third = { startsAt: new Date('2054-12-15T13:00:00Z'), endsAt: new Date('2054-12-15T15:00:00Z') };
    const offer = (dates: readonly (typeof third)[]) =>
      world.acts.keeping.proposeDates(world.lead, { ...once(), meetingId, dates });

    await expect(offer([second])).rejects.toMatchObject({ code: 'meetingDateTwice' });
    expect((await offer([third])).dates.map(({ startsAt }) => new Date(startsAt))).toEqual(
      [first, second, third].map(({ startsAt }) => startsAt),
    );
    expect(await world.deliver()).toHaveLength(3);
    await world.acts.keeping.convene(world.lead, { ...once(), meetingId, ...third });
    await world.deliver();
    await expect(
      offer([{ startsAt: new Date('2054-12-17T13:00:00Z'), endsAt: new Date('2054-12-17T15:00:00Z') }]),
    ).rejects.toMatchObject({ code: 'meetingPastThis' });

    expect((await world.meeting(world.member, meetingId))?.dates).toHaveLength(3);
    expect(await world.deliver()).toEqual([]);
  });

  test('is no business of who takes no part in the group', async () => {
    const { id, dates } = await proposed();
    const answers = [{ dateId: dates[0]?.id ?? '', answer: 'yes' as const }];

    expect(await world.meeting(world.outsider, id)).toBeNull();
    await expect(
      world.acts.attending.answerDates(world.outsider, { ...once(), meetingId: id, answers }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      world.acts.keeping.convene(world.member, { ...once(), meetingId: id, ...first }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN', params: { reason: 'notYourGroup' } });
    await expect(
      world.acts.attending.answerDates(world.member, { ...once(), meetingId: id, answers: [...answers, ...answers] }),
    ).rejects.toMatchObject({ code: 'meetingDateUnknown' });
  });

  test('goes to calendars when it is fixed, moved and cancelled, under one name and with rising numbers', async () => {
    const meetingId = await convened();
    const invited = (await world.deliver()).filter(({ method }) => method !== null);
    await world.acts.keeping.move(world.lead, { ...once(), meetingId, ...second, reason: 'Salle prise' });
    const moved = await world.deliver();
    await world.acts.keeping.cancel(world.arml, { ...once(), meetingId, reason: 'Grève' });
    const cancelled = await world.deliver();

    const told = [invited, moved, cancelled].map((mails) =>
      mails.map(({ method, calendar }) => {
        const event = new ICAL.Component(ICAL.parse(calendar ?? '')).getFirstSubcomponent('vevent');
        return [method, event?.getFirstPropertyValue('sequence'), event?.getFirstPropertyValue('uid')];
      }),
    );
    const uid = `meeting-${meetingId}@maillage`;
    expect(told).toEqual([
      Array(3).fill(['REQUEST', 0, uid]),
      Array(3).fill(['REQUEST', 1, uid]),
      Array(3).fill(['CANCEL', 2, uid]),
    ]);
    expect(cancelled[0]?.body).toContain('Motif : Grève');
    expect((await world.meeting(world.member, meetingId))?.history.map(({ act }) => act)).toEqual([
      ...['meeting.cancel', 'meeting.move', 'meeting.convene', 'meeting.propose'],
    ]);
  });

  test('is on the clock of who sponsors the group', async () => {
    const zoneIs = (zone: string) =>
      world.ask('update network.organisation set time_zone = $2 where id = $1', [world.arml.organisationId, zone]);
    await zoneIs('Indian/Reunion');

    const meetingId = await convened();

    await zoneIs('Europe/Paris');
    expect((await world.meeting(world.member, meetingId))?.timeZone).toBe('Indian/Reunion');
    const [invited] = (await world.deliver()).filter(({ calendar }) => calendar !== null);
    expect(invited?.calendar).toContain('DTSTART;TZID=Indian/Reunion:20541208T170000');
  });

  test('is recalled once, the day before', async () => {
    const meetingId = await convened();
    await world.deliver();
    await world.ask(
      `update workgroups.meeting set starts_at = clock_timestamp() + interval '20 hours',
        ends_at = clock_timestamp() + interval '22 hours' where id = $1`,
      [meetingId],
    );

    await world.acts.onTime.run();
    await world.acts.onTime.run();

    const mails = await world.deliver();
    expect(mails.map(({ subject }) => subject)).toEqual(Array(3).fill('Demain : Feuille de route'));
    expect(mails[0]?.body).toContain('1. Bilan (30 min)');
  });

  test.each(['paused', 'closed'] as const)(
    'recalls nothing, and asks nothing, while the group is %s',
    async (state) => {
      const soon = await convened();
      const meetingId = await sent();
      await world.ask(`update workgroups.logged_decision set due_on = current_date - 2 where meeting_id = $1`, [
        meetingId,
      ]);
      await world.ask(
        `update workgroups.meeting set starts_at = clock_timestamp() + interval '20 hours',
        ends_at = clock_timestamp() + interval '22 hours' where id = $1`,
        [soon],
      );
      const report = state === 'closed' ? 'Fini' : null;
      const restore = `update workgroups.workgroup set state = $2, report = $3 where id = $1`;
      await world.ask(restore, [world.groupId, state, report]);

      await world.acts.onTime.run();
      const mails = await world.deliver();
      const asked = [...(await awaitedOf(soon)), ...(await awaitedOf(meetingId))];
      const feed = await world.calendar(world.member);
      await world.ask(restore, [world.groupId, 'active', null]);

      expect(mails).toEqual([]);
      expect(asked).toEqual(['validateReport']);
      expect(feed.some(({ id }) => id === soon)).toBe(state === 'paused');
      await world.acts.onTime.run();
      const recalled = (await world.deliver()).map(({ subject }) => subject);
      expect(new Set(recalled)).toEqual(new Set(['Demain : Feuille de route', 'En retard : Publier les chiffres']));
    },
  );

  test('is attended by who says so, or is noted by the lead, until the report is sent', async () => {
    const meetingId = await convened();
    const say = (state: 'represented' | 'excused', representedBy: string | null = null) =>
      world.acts.attending.say(world.member, { ...once(), meetingId, state, representedBy });

    await expect(say('represented')).rejects.toMatchObject({ code: 'representativeMissing' });
    await say('represented', 'Jean Morel');
    expect((await world.meeting(world.lead, meetingId))?.attendance).toMatchObject([
      { name: 'Lise Arbrissel', state: 'represented', representedBy: 'Jean Morel', notedBy: 'Lise Arbrissel' },
    ]);
    const attendance = [{ personId: world.member.personId, state: 'excused' as const }];
    await world.acts.attending.note(world.lead, { ...once(), meetingId, attendance });
    expect((await world.meeting(world.lead, meetingId))?.attendance).toMatchObject([
      { state: 'excused', representedBy: null, notedBy: 'Odile Marnaz' },
    ]);
    await expect(
      world.acts.attending.note(world.lead, {
        ...{ ...once(), meetingId, attendance: [{ personId: world.outsider.personId, state: 'present' }] },
      }),
    ).rejects.toMatchObject({ code: 'memberUnknown' });
  });

  test('has a report that begins with its agenda, and that members do not read before it is sent', async () => {
    const meetingId = await held();

    expect((await world.meeting(world.lead, meetingId))?.report?.items).toEqual([
      { title: 'Bilan', presenterName: 'Lise Arbrissel', text: '' },
      { title: 'Suites', presenterName: null, text: '' },
    ]);
    const items = [{ title: 'Bilan', text: 'Brouillon' }];
    await world.acts.reporting.write(world.lead, { ...once(), meetingId, items, summary: '', version: 0 });
    expect((await world.meeting(world.member, meetingId))?.report).toBeNull();
    await expect(
      world.acts.reporting.write(world.arml, { ...once(), meetingId, items, summary: '', version: 0 }),
    ).rejects.toMatchObject({ code: 'meetingChangedMeanwhile' });
  });

  test('has its report amended and validated by those present alone, then frozen by the last of them', async () => {
    const meetingId = await sent();
    const act = () => ({ ...once(), meetingId });

    await expect(world.acts.reporting.validate(world.other, act())).rejects.toMatchObject({
      code: 'minutesForThosePresent',
    });
    await world.acts.reporting.amend(world.member, { ...act(), body: 'Les chiffres sont de novembre.' });
    await expect(world.acts.reporting.validate(world.member, act())).rejects.toMatchObject({
      code: 'ownAmendmentOpen',
    });
    const [amendment] = (await world.meeting(world.lead, meetingId))?.amendments ?? [];
    const answered = { amendmentId: amendment?.id ?? '', isAccepted: true, answer: 'Corrigé' };
    await world.acts.reporting.answerAmendment(world.lead, { ...act(), ...answered });
    await world.acts.reporting.revise(world.lead, { ...act(), reason: 'Correction de la date' });
    const version = (await world.meeting(world.lead, meetingId))?.report?.version ?? 0;
    const items = [{ title: 'Bilan', text: 'Les chiffres de novembre sont en ligne.' }];
    await world.acts.reporting.write(world.lead, { ...act(), items, summary: '', version });
    await world.acts.reporting.send(world.lead, { ...act(), validateBy: '2054-12-18' });
    await world.acts.reporting.validate(world.lead, act());
    await world.deliver();
    expect((await world.meeting(world.member, meetingId))?.asked).toEqual(['validateReport']);
    await world.acts.reporting.validate(world.member, act());
    const mails = await world.deliver();

    const [frozen] = await world.ask<{ content: string; sha256: string }>(
      'select content, sha256 from workgroups.meeting_report where meeting_id = $1',
      [meetingId],
    );
    const report = JSON.parse(frozen?.content ?? '') as FrozenReport;
    expect(report).toMatchObject({ edition: 2, validatedBy: ['Odile Marnaz', 'Lise Arbrissel'], silent: [] });
    expect(report.decisions).toEqual([{ text: 'Publier les chiffres', owner: 'Lise Arbrissel', dueOn: '2054-12-20' }]);
    expect((await meetingReportPdf(report, frozen?.sha256 ?? '')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(mails.map(({ subject }) => subject)).toEqual(Array(2).fill('Compte rendu validé : Feuille de route'));
    await expect(world.acts.reporting.revise(world.lead, { ...act(), reason: 'Encore' })).rejects.toMatchObject({
      code: 'minutesFrozen',
    });
  });

  test('has its report frozen by the day that was set, the silence of who said nothing noted as such', async () => {
    const meetingId = await sent();
    await world.acts.reporting.validate(world.lead, { ...once(), meetingId });
    await world.deliver();
    await expect(world.acts.reporting.freeze(world.lead, { ...once(), meetingId })).rejects.toMatchObject({
      code: 'validationsAwaited',
      params: { awaited: 1, until: '2054-12-15' },
    });
    await world.ask(`update workgroups.meeting_report set validate_by = current_date - 3 where meeting_id = $1`, [
      meetingId,
    ]);

    await world.acts.onTime.run();
    await world.acts.onTime.run();

    const seen = await world.meeting(world.member, meetingId);
    expect(seen?.report?.state).toBe('validated');
    expect(seen?.history[0]).toMatchObject({ act: 'report.freeze', by: '' });
    const [row] = await world.ask<{ content: string }>(
      'select content from workgroups.meeting_report where meeting_id = $1',
      [meetingId],
    );
    expect(JSON.parse(row?.content ?? '')).toMatchObject({ silent: ['Lise Arbrissel'], frozenBy: '' });
  });

  test('has a log of decisions, which their owners say done, and that are recalled once when they are late', async () => {
    const meetingId = await sent();
    const [decision] = (await world.meeting(world.member, meetingId))?.decisions ?? [];
    const decisionId = decision?.id ?? '';
    await world.ask(`update workgroups.logged_decision set due_on = current_date - 2 where id = $1`, [decisionId]);

    await world.acts.onTime.run();
    await world.acts.onTime.run();

    const mails = await world.deliver();
    expect(mails.map(({ person }) => person).sort()).toEqual([world.lead.personId, world.member.personId].sort());
    const move = { ...once(), decisionId, act: 'complete' as const };
    await expect(world.acts.logging.move(world.other, move)).rejects.toMatchObject({ code: 'followUpNotYours' });
    expect(await world.acts.logging.move(world.member, { ...move, ...once() })).toMatchObject({ state: 'done' });
    const reopened = { ...move, ...once(), act: 'reopen' as const, reason: 'Une région manque' };
    expect(await world.acts.logging.move(world.arml, reopened)).toMatchObject({ state: 'open' });
    await world.acts.onTime.run();
    expect(await world.deliver()).toHaveLength(2);
  });

  test('recalls a late decision to the lead alone once the Mission of its owner has left the group', async () => {
    const meetingId = await sent();
    await world.ask(`update workgroups.logged_decision set due_on = current_date - 2 where meeting_id = $1`, [
      meetingId,
    ]);
    const move = (state: string) =>
      world.ask('update workgroups.membership set state = $2 where group_id = $3 and tenant_id = $1', [
        ...[world.member.organisationId, state, world.groupId],
      ]);

    await move('left');
    await world.acts.onTime.run();
    const mails = await world.deliver();
    await move('member');

    const told = mails.filter(({ body }) => body.includes(meetingId)).map(({ person }) => person);
    expect(told).toEqual([world.lead.personId]);
  });

  test('takes twenty corrections of a person, and no more', async () => {
    const meetingId = await sent();
    const amending = () =>
      world.acts.reporting.amend(world.member, { ...once(), meetingId, body: 'Un chiffre manque' });
    for (let place = 0; place < 20; place += 1) await amending();

    await expect(amending()).rejects.toMatchObject({ code: 'INVALID_INPUT', params: { field: 'amendments', max: 20 } });
  });
});
