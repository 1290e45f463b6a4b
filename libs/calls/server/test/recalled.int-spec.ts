import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, DatabaseStamps } from '@maillage/platform-server';
import { RemindDrafts } from '../src/jobs/notices/remind-drafts.job.js';
import { RemindReviews } from '../src/jobs/notices/remind-reviews.job.js';
import { RemindReports } from '../src/jobs/reporting/remind-reports.job.js';
import { ReminderRepository } from '../src/persistence/notices/reminder.repository.js';
import { ToldReportReader } from '../src/persistence/reporting/told-report.reader.js';
import { begun, deposited, once, openedCall } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { given, inReview, seated } from './jury-scene.js';
import { reportDue } from './report-scene.js';
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
    expect(own?.body).toContain(`${portalOf(expert)}/evaluations/${assignmentId}\n`);
    expect(await reviews(expert)).toEqual([]);
  });

  test('is no opinion that was given, and none before its day is over', async () => {
    const [quick, slow] = [await seated(world, world.otherArml, 'Vive'), await seated(world, world.otherArml, 'Lente')];
    const assignmentId = await asked(quick, dayBefore());
    await given(world, quick, assignmentId);
    await asked(slow, new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10));

    expect([await reviews(quick), await reviews(slow)]).toEqual([[], []]);
  });

  test('is a report that is late: by its organisation, then its lead applicant, in the end who runs the call', async () => {
    const { reportId, partner, lead } = await reportDue(world, -3);
    await nothingTold(world);
    const job = new RemindReports(world.tenants, new ToldReportReader(), new DatabaseStamps());

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
        { to: mailOf(world.arml), subject: expect.stringContaining('2 part(s) en retard') },
      ].sort((a, b) => (a.to < b.to ? -1 : 1)),
    );
  });
});
