import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, DatabaseStamps, machineScope } from '@maillage/platform-server';
import { RemindDrafts } from '../src/jobs/notices/remind-drafts.job.js';
import { RemindReviews } from '../src/jobs/notices/remind-reviews.job.js';
import { RemindReports } from '../src/jobs/reporting/remind-reports.job.js';
import { ReminderRepository } from '../src/persistence/notices/reminder.repository.js';
import { ToldReportReader } from '../src/persistence/reporting/told-report.reader.js';
import { begun, deposited, once, openedCall } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { given, inReview, seated } from './jury-scene.js';
import { openedReports, reportDue } from './report-scene.js';
import { everybodyOf, mailOf, nothingTold, portalOf, toldBy } from './told.js';

describe('what is recalled', () => {
  let world: CallsWorld;

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2026-11-26T09:00:00Z');
    await world.ask(`update calls.call set deposits_until = '2099-01-01'`);
    await nothingTold(world);
  });

  const closingIn = (id: string, time: string) =>
    world.ask(`update calls.call set deposits_until = now() + $2::interval where id = $1`, [id, time]);
  const drafts = async () => {
    const job = new RemindDrafts(world.tenants, new ReminderRepository(), new DatabaseStamps());
    await job.run();
    await job.run();
    const told = await toldBy(world);
    await nothingTold(world);
    return told;
  };

  test('is a draft, a week and a day before its call closes, once each, to those who write', async () => {
    const call = await openedCall(world);
    const { id } = await begun(world, call);
    await closingIn(call.id, '8 days');
    expect(await drafts()).toEqual([]);

    await closingIn(call.id, '6 days');
    const week = await drafts();
    expect(week.map(({ to }) => to).sort()).toEqual(
      [world.officer, world.president, world.missions[0]].map(mailOf).sort(),
    );
    expect(week[0]).toMatchObject({ subject: 'Il reste une semaine au plus pour déposer : Des vélos et un permis' });
    expect(week[0]?.body).toContain(`${portalOf(world.officer)}/candidatures/${id}\n`);
    expect(await drafts()).toEqual([]);

    await closingIn(call.id, '20 hours');
    expect((await drafts())[0]?.subject).toContain('Il reste un jour au plus');
    expect(await drafts()).toEqual([]);
  });

  test('is no application that is deposited', async () => {
    const call = await openedCall(world);
    await deposited(world, call);
    await nothingTold(world);
    await closingIn(call.id, '6 days');

    expect(await drafts()).toEqual([]);
  });

  async function asked(reviewer: ActingActor, dueOn: string): Promise<string> {
    const { application } = await inReview(world);
    const { files } = await world.acts.reviewers.assign(world.arml, {
      ...{ ...once(), applicationId: application.id, personId: reviewer.personId, dueOn },
      ...{ organisationId: reviewer.organisationId, kind: 'opinion', question: 'Le besoin est-il là ?' },
    });
    await nothingTold(world);
    return files.find(({ id }) => id === application.id)?.assignments[0]?.id ?? '';
  }
  const reviews = async (reviewer: ActingActor) => {
    const job = new RemindReviews(world.tenants, new ReminderRepository(), new DatabaseStamps());
    await job.run();
    await job.run();
    const told = await toldBy(world, [...everybodyOf(world), reviewer]);
    await nothingTold(world);
    return told;
  };
  const dayBefore = () => new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);

  test('is an opinion whose day is over, once, to its author and to who asked for it', async () => {
    const expert = await seated(world, world.otherArml, `Experte ${newId()}`);
    const assignmentId = await asked(expert, dayBefore());

    const told = await reviews(expert);

    expect(told.map(({ to }) => to).sort()).toEqual([mailOf(expert), mailOf(world.arml)].sort());
    const own = told.find(({ to }) => to === mailOf(expert));
    expect(own?.body).toContain('L’ARML des Trois Vals attend votre réponse');
    expect(own?.body).toContain(`votre avis : ${portalOf(expert)}/evaluations/${assignmentId}\n`);
    expect(await reviews(expert)).toEqual([]);
  });

  test('is no opinion that was given, and none before its day is over', async () => {
    const [quick, slow] = [await seated(world, world.otherArml, 'Vive'), await seated(world, world.otherArml, 'Lente')];
    const assignmentId = await asked(quick, dayBefore());
    await given(world, quick, assignmentId);
    await asked(slow, new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10));

    expect([await reviews(quick), await reviews(slow)]).toEqual([[], []]);
  });

  const reportsJob = () =>
    new RemindReports(world.tenants, new ReminderRepository(), new ToldReportReader(), new DatabaseStamps());

  test('is no review of a call that is decided', async () => {
    const expert = await seated(world, world.otherArml, `Experte ${newId()}`);
    const assignmentId = await asked(expert, dayBefore());
    await world.ask(
      `update calls.call set state = 'decided' from calls.review_assignment assignment
        where assignment.id = $1 and call.id = assignment.call_id`,
      [assignmentId],
    );

    expect(await reviews(expert)).toEqual([]);
  });

  test.each([
    [-8, null],
    [-7, 'soon'],
    [0, 'soon'],
    [1, 'late'],
    [13, 'late'],
    [14, 'veryLate'],
  ])(
    'is a report a week before its day, the day after, and a fortnight after: %d days after, %s',
    async (days, step) => {
      const { reportId } = await reportDue(world, 90);
      await world.ask(
        `update calls.report set starts_on = starts_on - 400, ends_on = ends_on - 400,
        due_on = (now() at time zone 'Europe/Paris')::date - $2::integer where id = $1`,
        [reportId, days],
      );

      await reportsJob().run();

      const events = await world.ask<{ step: string }>(
        `select payload ->> 'step' as step from platform.outbox_event where name = 'reportAwaited' and payload ->> 'reportId' = $1`,
        [reportId],
      );
      expect(events).toEqual(step === null ? [] : [{ step }]);
    },
  );

  test('is no report of an award that was cancelled, until the project is reported on again', async () => {
    const { applicationId, reportId, partner, lead } = await reportDue(world, -3);
    const cancelling = { ...once(), applicationId, reason: 'Renoncement' };
    await world.acts.awards.move(world.arml, 'cancel', 'cancelCallAward', cancelling);
    await nothingTold(world);

    await reportsJob().run();

    expect(await toldBy(world)).toEqual([]);
    expect(await world.report(lead, reportId)).toMatchObject({ isStopped: true, isLate: false });
    for (const actor of [partner, lead]) expect(await subjects(actor)).not.toContain(reportId);
    await openedReports(world, applicationId, 9_000_00);
    await nothingTold(world);
    await reportsJob().run();
    expect(new Set((await toldBy(world)).map(({ to }) => to))).toEqual(
      new Set([partner, lead, world.president].map(mailOf)),
    );
    expect(await world.report(lead, reportId)).toMatchObject({ isStopped: false, isLate: true });
    for (const actor of [partner, lead]) expect(await subjects(actor)).toContain(reportId);
  });

  const subjects = async (actor: ActingActor) => (await world.awaited(actor)).map(({ subjectId }) => subjectId);

  test('is looked at once for each step, so that what waits behind it has its turn', async () => {
    const call = await openedCall(world);
    await begun(world, call);
    const late = await seated(world, world.otherArml, 'En retard');
    const quick = await seated(world, world.otherArml, 'Rapide');
    await asked(late, dayBefore());
    await given(world, quick, await asked(quick, dayBefore()));
    await reportDue(world, -3);
    await closingIn(call.id, '6 days');
    const reminders = new ReminderRepository();
    const found = () =>
      world.tenants.read(machineScope, async (reads) => [
        (await reminders.closingDrafts(reads)).length,
        (await reminders.overdueReviews(reads)).length,
        (await reminders.dueReports(reads)).length,
      ]);
    expect((await found()).every((count) => count > 0)).toBe(true);

    await drafts();
    await reviews(late);
    await reportsJob().run();

    expect(await found()).toEqual([0, 0, 0]);
  });

  test('is a report that is late: by its organisation, then its lead applicant, in the end who runs the call', async () => {
    const { reportId, partner, lead } = await reportDue(world, -3);
    await nothingTold(world);
    const job = reportsJob();

    await job.run();
    const late = await toldBy(world);
    await world.ask(`update calls.report set due_on = due_on - 20 where id = $1`, [reportId]);

    expect(new Set(late.map(({ to }) => to))).toEqual(new Set([partner, lead, world.president].map(mailOf)));
    expect(late.every(({ body }) => body.includes(`/bilans/${reportId}\n`))).toBe(true);
    await nothingTold(world);
    await job.run();
    expect(await toldBy(world)).toMatchObject(
      [
        ...late.map(({ to }) => ({ to })),
        { to: mailOf(world.arml), subject: expect.stringContaining('2 parts en retard') },
      ].sort((a, b) => (a.to < b.to ? -1 : 1)),
    );
  });
});
