import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActingActor, DatabaseStamps, writeXlsx } from '@maillage/platform-server';
import { fieldsOf } from '@maillage/forms-domain';
import type { CallView } from '../src/application/call/call.view.js';
import { shareFile } from '../src/application/reporting/report-file.js';
import { reportPdf } from '../src/application/reporting/report-pdf.js';
import { reportWorkbook } from '../src/application/reporting/report-workbook.js';
import type { ReportAwaitedPayload } from '../src/application/calls.events.js';
import { RemindReports } from '../src/jobs/reporting/remind-reports.job.js';
import { ReminderRepository } from '../src/persistence/notices/reminder.repository.js';
import { ToldReportReader } from '../src/persistence/reporting/told-report.reader.js';
import { once, openedCall } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { committed, placeOf, somePlan } from './consortium-inputs.js';
import { awardedProject, openedReports } from './report-scene.js';

describe('the reports of a project', () => {
  let world: CallsWorld;
  let call: CallView;
  let lead: ActingActor;
  let one: ActingActor;
  let two: ActingActor;

  beforeAll(async () => {
    world = await aCallsWorld();
    [lead, one, two] = world.missions;
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2026-11-26T09:00:00Z');
    call = await openedCall(world);
  });

  const awarded = (plan = somePlan) => awardedProject(world, call, { partners: [one, two], plan });

  /** Awarded 21 000 €: two reports, one for each year. */
  async function opened(plan = somePlan) {
    const { applicationId } = await awarded(plan);
    return { applicationId, reports: await openedReports(world, applicationId, 21_000_00) };
  }

  const told = (reached: number, fresh: number, again: number) => ({
    ...{ 'figure.reached': reached, 'figure.reached.newlyFound': fresh, 'figure.reached.reactivated': again },
    progress: 'Deux permanences ouvertes.',
  });

  function send(actor: ActingActor, reportId: string, answers: object, version = 0) {
    world.clock.advance({ seconds: 1 });
    return world.acts.filling.send(actor, { ...once(), reportId, answers, version });
  }

  test('are generated once from what was awarded, their money exact to the cent', async () => {
    const { applicationId, reports } = await opened();

    const lines = (await world.reports(one)).filter(({ id }) => reports.includes(id));
    expect(lines.map(({ number, kind, ownState, dueOn }) => [number, kind, ownState, dueOn])).toEqual([
      [1, 'interim', 'awaited', '2056-04-30'],
      [2, 'final', 'awaited', '2057-04-30'],
    ]);
    const grants = await world.ask<{ sum: number }>(
      'select sum(grant_cents)::int as sum from calls.report_plan where report_id = any ($1::uuid[])',
      [reports],
    );
    expect(grants).toEqual([{ sum: 21_000_00 }]);
    expect((await world.report(lead, reports[0] ?? '')).own).toMatchObject({ grantCents: 500_00 });
    const again = world.acts.opening.execute(world.arml, { ...once(), applicationId });
    await expect(again).rejects.toMatchObject({ code: 'reportsAlreadyOpen' });
  });

  test('come prefilled from the plan and the last report, so that little is left to touch', async () => {
    const { reports } = await opened();
    const [first = '', second = ''] = reports;

    const { own } = await world.report(one, first);
    expect(own).toMatchObject({
      answers: { 'figure.reached': 45, 'spent.60': 1_000_00, 'spent.64': 4_000_00, startsOn: '2055-03-01' },
      toTouch: ['progress'],
    });
    expect(own === null ? 0 : fieldsOf(own.form).length).toBeLessThanOrEqual(12);
    await send(one, first, told(20, 12, 8));

    expect((await world.report(one, second)).own).toMatchObject({
      answers: { 'figure.reached': 20, 'figure.reached.newlyFound': 12, progress: 'Deux permanences ouvertes.' },
      toTouch: [],
    });
  });

  test('are added up by the lead applicant with their trace, and warned of where they contradict each other', async () => {
    const { reports } = await opened();
    const [report = ''] = reports;
    await send(one, report, told(30, 20, 10));
    await send(two, report, { ...told(20, 18, 4), 'spent.60': 1_500_00 });

    const { consolidation } = await world.report(lead, report);

    expect(consolidation?.figures[0]).toMatchObject({
      ...{ code: 'reached', target: 90, achieved: 50, percent: 56 },
      trace: [
        { organisationId: two.organisationId, value: 20 },
        { organisationId: one.organisationId, value: 30 },
      ],
      warnings: [{ code: 'partsDoNotAddUp', told: 50, found: 52 }],
    });
    expect(consolidation?.accounts[0]).toMatchObject({
      ...{ account: '60', plannedCents: 2_000_00, actualCents: 2_500_00, gapCents: 500_00, gapBasisPoints: 2_500 },
    });
    expect(consolidation?.shares.map(({ state }) => state)).toEqual(['awaited', 'sent', 'sent']);
    expect(consolidation?.mayClose).toMatchObject({ can: false, code: 'sharesAwaited', params: { count: 1 } });
  });

  test('show a partner nothing of what another tells', async () => {
    const { reports } = await opened();
    const [report = ''] = reports;
    await send(one, report, told(30, 20, 10));

    expect(await world.report(two, report)).toMatchObject({ consolidation: null, published: [] });
    for (const table of ['report_share', 'report_plan']) {
      const column = table === 'report_plan' ? 'organisation_id' : 'tenant_id';
      const asked = `select id from calls.${table} where ${column} = $1`;
      expect([table, await world.reading(two, asked, [one.organisationId])]).toEqual([table, []]);
    }
    await expect(world.report(world.missions[3], report)).rejects.toThrow('NOT_FOUND');
    const filling = world.acts.filling.save(world.missions[3], {
      ...once(),
      reportId: report,
      answers: {},
      version: 0,
    });
    await expect(filling).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const closing = world.acts.consolidating.close(one, { ...once(), reportId: report, summary: 'x' });
    await expect(closing).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('are written anew where the lead applicant asks for it, and nowhere else', async () => {
    const { reports } = await opened();
    const [report = ''] = reports;
    const sent = await send(one, report, told(30, 20, 10));
    const version = sent.own?.version ?? 0;
    await expect(send(one, report, told(31, 21, 10), version)).rejects.toMatchObject({ code: 'reportSharePastThis' });
    world.clock.advance({ minutes: 1 });

    await world.acts.consolidating.askCorrection(lead, {
      ...{ ...once(), reportId: report, organisationId: one.organisationId },
      ...{ fieldKey: 'figure.reached', body: 'Le total ne correspond pas à votre liste.' },
    });

    expect((await world.report(one, report)).own).toMatchObject({
      state: 'correctionsAsked',
      corrections: [{ fieldKey: 'figure.reached' }],
    });
    expect((await world.report(two, report)).own?.corrections).toEqual([]);
    await world.acts.filling.save(one, { ...once(), reportId: report, answers: told(99, 90, 9), version });
    const drafted = await world.reading(
      lead,
      'select id from calls.report_share where tenant_id = $1 and report_id = $2',
      [one.organisationId, report],
    );
    expect(drafted).toEqual([]);
    expect((await send(one, report, told(31, 21, 10), version + 1)).own).toMatchObject({ state: 'sent' });
  });

  test('are closed for good, and add up to the nation with groups that are too small kept back', async () => {
    const { reports } = await opened();
    const [first = '', second = ''] = reports;
    await send(one, first, told(30, 27, 3));
    await send(two, first, told(20, 20, 0));
    const early = world.acts.consolidating.close(lead, { ...once(), reportId: second, summary: '', reason: 'Fin' });
    await expect(early).rejects.toMatchObject({ code: 'earlierReportOpen' });
    await send(lead, first, { 'figure.webinars': 3, progress: 'Coordination.' });

    const closed = await world.acts.consolidating.close(lead, {
      ...once(),
      reportId: first,
      summary: 'Une année utile.',
    });

    expect(closed).toMatchObject({ state: 'closed', closing: { summary: 'Une année utile.' } });
    await expect(send(one, first, {}, 1)).rejects.toMatchObject({ code: 'reportClosed' });
    const inside = await world.report(world.arml, first);
    expect(inside.published).toMatchObject([
      { code: 'reached', value: 50 },
      { code: 'reached.newlyFound', value: null, isSuppressed: true },
      { code: 'reached.reactivated', value: null, isSuppressed: true },
      { code: 'webinars', value: 3 },
    ]);
    const [reached] = await world.indicators(world.arml, call);
    expect(reached?.levels.map(({ level, total }) => [level, total])).toEqual([
      ...[
        ['nation', 50],
        ['region', 50],
        ['lead', 50],
        ['partner', 20],
        ['partner', 30],
      ],
    ]);
    expect(reached?.levels[0]?.trace).toMatchObject([{ value: 20 }, { value: 30 }]);
    const again = (await world.indicators(world.union, call)).find(({ code }) => code === 'reached.reactivated');
    expect(again?.levels[0]).toMatchObject({ level: 'nation', total: null, isSuppressed: true, trace: [] });
    const fresh = (await world.indicators(world.union, call)).find(({ code }) => code === 'reached.newlyFound');
    expect(fresh?.levels.map(({ level, total }) => [level, total])).toEqual([
      ['nation', null],
      ['region', null],
    ]);
    expect(await world.indicators(one, call)).toEqual([]);
  });

  test('are handed on as a PDF and as a table', async () => {
    const { reports } = await opened();
    const [report = ''] = reports;
    await send(one, report, told(30, 20, 10));

    const view = await world.report(lead, report);

    expect((await reportPdf(view)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await reportWorkbook(view)).subarray(0, 2).toString()).toBe('PK');
  });

  test('take a share as a table, and name the field of what cannot be', async () => {
    const { reports } = await opened();
    const [reportId = ''] = reports;
    const header = ['Champ', 'Intitulé', 'Réalisé'];
    const rows = [
      ['figure.reached', 'Jeunes repérés', 41],
      ['spent.60', 'Achats', '1 234,56 €'],
      ['endsOn', 'Fin de l’action', '31 novembre 2021'],
      ['startsOn', 'Début de l’action', '1er décembre 2019'],
      ['progress', 'Ce qui a avancé', 'Tout.'],
    ];

    const read = await world.acts.importing.execute(one, { ...once(), reportId, bytes: await writeXlsx(header, rows) });

    expect(read).toMatchObject({
      taken: 4,
      faults: [
        { line: 4, field: 'endsOn', label: 'Fin de l’action', reason: 'dayDoesNotExist', value: '31 novembre 2021' },
      ],
    });
    const { own } = await world.report(one, reportId);
    expect(own).toMatchObject({
      state: 'awaited',
      answers: { 'figure.reached': 41, 'spent.60': 1_234_56, startsOn: '2019-12-01', endsOn: '2056-02-29' },
    });
    const back = own === null ? Buffer.alloc(0) : await shareFile(own.form, own.answers);
    const again = await world.acts.importing.execute(one, { ...once(), reportId, bytes: back });
    expect(again.faults).toEqual([]);
    expect((await world.report(one, reportId)).own?.answers).toEqual(own?.answers);
  });

  test('refuse the impossible day in the form too, with its field', async () => {
    const { reports } = await opened();

    const sending = send(one, reports[0] ?? '', { ...told(1, 1, 0), endsOn: '2021-11-31' });

    await expect(sending).rejects.toMatchObject({ code: 'answerUnreadable', params: { field: 'endsOn' } });
  });

  test('are of who has replaced a partner after the award, and no longer of the one that left', async () => {
    const { applicationId, places } = await awarded();
    const [, , , three] = world.missions;
    world.clock.advance({ seconds: 1 });
    const replaced = await world.acts.leading.replace(lead, {
      ...{ ...once(), applicationId, partnerId: places[1] ?? '', reason: 'Une fusion' },
      organisationId: three.organisationId,
    });
    await committed(world, three, placeOf(replaced, three.organisationId));

    const [report = ''] = await openedReports(world, applicationId, 20_000_00);

    expect((await world.report(three, report)).own).toMatchObject({ grantCents: 5_000_00 });
    await expect(world.report(two, report)).rejects.toThrow('NOT_FOUND');
  });

  test('that are late are recalled once, to each that is awaited', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const periods = [{ startsOn: day(-400), endsOn: day(-40), dueOn: day(-3) }];
    const { reports } = await opened({ ...somePlan, periods });
    await send(one, reports[0] ?? '', told(30, 20, 10));
    const job = new RemindReports(
      world.tenants,
      new ReminderRepository(),
      new ToldReportReader(),
      new DatabaseStamps(),
    );

    await job.run();
    await job.run();

    const events = await world.ask<{ payload: ReportAwaitedPayload }>(
      `select payload from platform.outbox_event where name = 'reportAwaited' and payload ->> 'reportId' = $1`,
      [reports[0]],
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.payload.step).toBe('late');
    expect([...(events[0]?.payload.organisationIds ?? [])].sort()).toEqual(
      [lead, two].map(({ organisationId }) => organisationId).sort(),
    );
  });
});
