import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { CallView } from '../src/application/call/call.view.js';
import { decided, running } from './award-scene.js';
import { once, openedCall, publishedForm } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { committed, placeOf, somePlan } from './consortium-inputs.js';
import { seated, seatIn } from './jury-scene.js';
import { admittedProject, awardedProject, caughtUp, openedReports, withBudget } from './report-scene.js';

const told = (reached: number) => ({
  ...{ 'figure.reached': reached, 'figure.reached.newlyFound': reached, 'figure.reached.reactivated': 0 },
  progress: 'Deux permanences ouvertes.',
});

const line = (account: '60' | '62' | '64', amount: number) => ({
  id: newId(),
  account,
  label: '',
  funder: null,
  amount,
});
const budget = { lines: [line('60', 5_000_00), line('62', 800_00), line('64', 20_000_00)] };
const answers = { summary: 'Des vélos', asked: 21_000_00, budget };

describe('the reports of a consortium', () => {
  let world: CallsWorld;
  let call: CallView;
  let lead: ActingActor;
  let one: ActingActor;
  let two: ActingActor;
  let three: ActingActor;

  beforeAll(async () => {
    world = await aCallsWorld();
    [lead, one, two, three] = world.missions;
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2026-11-26T09:00:00Z');
    call = await openedCall(world);
  });

  async function opened(amountCents = 20_000_00) {
    const { applicationId, places } = await awardedProject(world, call, { partners: [one, two] });
    const [first = '', second = ''] = await openedReports(world, applicationId, amountCents);
    return { applicationId, places, first, second };
  }

  function send(actor: ActingActor, reportId: string, reported: object) {
    world.clock.advance({ seconds: 1 });
    return world.acts.filling.send(actor, { ...once(), reportId, answers: reported, version: 0 });
  }

  const namesIn = async (reportId: string): Promise<readonly string[]> =>
    ((await world.report(lead, reportId)).consolidation?.shares ?? []).map(({ organisation }) => organisation.id);

  test('have a share for who replaces a partner once they are open, and wait no longer for the one that left', async () => {
    const { applicationId, places, first } = await opened();
    const replacement = { applicationId, partnerId: places[1] ?? '', reason: 'Une fusion' };
    const replaced = await world.acts.leading.replace(lead, {
      ...{ ...once(), ...replacement, organisationId: three.organisationId },
    });
    await caughtUp(world, applicationId);
    expect(await namesIn(first)).toEqual([lead.organisationId, one.organisationId]);
    await committed(world, three, placeOf(replaced, three.organisationId));

    expect(await caughtUp(world, applicationId)).toBe(2);

    expect(new Set(await namesIn(first))).toEqual(new Set([lead, one, three].map((actor) => actor.organisationId)));
    expect((await world.report(three, first)).own).toMatchObject({
      ...{ state: 'awaited', grantCents: 5_000_00, answers: { 'figure.reached': 45, 'spent.64': 4_000_00 } },
    });
    await expect(world.report(two, first)).rejects.toThrow('NOT_FOUND');
    await expect(send(two, first, told(5))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await send(three, first, told(12))).own).toMatchObject({ state: 'sent' });
  });

  test('leave out a partner that withdraws, and keep what it has told', async () => {
    const { applicationId, places, first, second } = await opened();
    await send(two, first, told(20));
    await world.acts.taking.withdraw(two, { ...once(), partnerId: places[1] ?? '', reason: 'Faute de moyens' });

    await caughtUp(world, applicationId);

    expect(new Set(await namesIn(first))).toEqual(new Set([lead, one, two].map((actor) => actor.organisationId)));
    expect((await world.report(lead, first)).consolidation?.figures[0]).toMatchObject({ achieved: 20 });
    expect(await namesIn(second)).toEqual([lead.organisationId, one.organisationId]);
    const awaited = (await world.reports(lead)).find(({ id }) => id === second);
    expect(awaited).toMatchObject({ organisations: 2 });
    expect((await world.report(lead, second)).own).toMatchObject({ grantCents: 5_000_00 });
  });

  test('are opened for who has withdrawn before as little as for who was replaced', async () => {
    const { applicationId, places } = await awardedProject(world, call, { partners: [one, two] });
    await world.acts.taking.withdraw(two, { ...once(), partnerId: places[1] ?? '', reason: 'Faute de moyens' });

    const [first = ''] = await openedReports(world, applicationId, 20_000_00);

    expect(await namesIn(first)).toEqual([lead.organisationId, one.organisationId]);
  });

  test('stay as they were once closed, whoever leaves afterwards', async () => {
    const { applicationId, places, first } = await opened();
    for (const actor of [one, two]) await send(actor, first, told(20));
    await send(lead, first, { 'figure.webinars': 3, progress: 'Coordination.' });
    await world.acts.consolidating.close(lead, { ...once(), reportId: first, summary: '' });
    await world.acts.taking.withdraw(two, { ...once(), partnerId: places[1] ?? '', reason: 'Faute de moyens' });

    await caughtUp(world, applicationId);

    const kept = await world.ask('select id from calls.report_plan where report_id = $1 and ended_at is null', [first]);
    expect(kept).toHaveLength(3);
    expect(await namesIn(first)).toHaveLength(3);
  });

  test('have the lines of the budget that the lead applicant spends itself, and ask partners nothing of them', async () => {
    call = await openedCall(world, { formVersionId: await publishedForm(world, world.arml, null, withBudget) });
    const { applicationId } = await awardedProject(world, call, { partners: [one, two], answers });

    const [first = ''] = await openedReports(world, applicationId, 21_000_00);

    const { own, consolidation } = await world.report(lead, first);
    expect(own).toMatchObject({ answers: { 'spent.60': 500_00, 'spent.62': 400_00, 'spent.64': 2_000_00 } });
    expect(consolidation?.accounts.map(({ account, label, plannedCents }) => [account, label, plannedCents])).toEqual([
      ['60', 'Achats', 2_500_00],
      ['62', 'Autres services extérieurs', 400_00],
      ['64', 'Charges de personnel', 10_000_00],
    ]);
    const theirs = (await world.report(one, first)).own;
    expect(theirs?.money.map(({ account }) => account)).toEqual(['60', '64']);
    expect(theirs?.answers).not.toHaveProperty('spent.62');
  });

  test('are there for a project without a plan, with the payments that wait for them', async () => {
    const { ids } = await decided(world, 1);
    const schedule = [
      { kind: 'advance', shareBasisPoints: 4_000, dueOn: '2055-03-01', condition: 'signature' },
      { kind: 'interim', shareBasisPoints: 3_000, dueOn: '2055-09-30', condition: 'interimReport' },
      { kind: 'final', shareBasisPoints: 3_000, dueOn: '2056-03-31', condition: 'finalReport' },
    ] as const;

    const reports = await openedReports(world, ids[0] ?? '', 10_000_00, schedule);

    const lines = (await world.reports(lead)).filter(({ id }) => reports.includes(id));
    expect(lines.map(({ kind, startsOn, endsOn, dueOn }) => [kind, startsOn, endsOn, dueOn])).toEqual([
      ['interim', '2054-12-18', '2055-09-30', '2055-09-30'],
      ['final', '2055-10-01', '2056-03-31', '2056-03-31'],
    ]);
    const { own } = await world.report(lead, reports[0] ?? '');
    expect(own).toMatchObject({ grantCents: 5_000_00, toTouch: ['progress'] });
    expect((await send(lead, reports[0] ?? '', { progress: 'Fait.' })).own).toMatchObject({ state: 'sent' });
  });

  test('begin on the day that it is at the union', async () => {
    const { ids } = await decided(world, 1);
    world.clock.moveTo('2054-12-31T23:30:00Z');

    const [first = ''] = await openedReports(world, ids[0] ?? '', 10_000_00);

    expect(await world.report(lead, first)).toMatchObject({ startsOn: '2055-01-01' });
  });

  test('leave out who withdraws while they are being opened', async () => {
    const { applicationId, places } = await awardedProject(world, call, { partners: [one, two] });
    await running(world, applicationId, { amountCents: 20_000_00 });
    const waiting = async (): Promise<number> =>
      (await world.ask(`select 1 from pg_locks where locktype = 'advisory' and not granted`)).length;
    const until = async (isTrue: () => Promise<boolean>): Promise<void> => {
      while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await world.ask(`create function pg_temp.gate() returns trigger language plpgsql as $$
      begin perform pg_advisory_xact_lock(4711); return new; end $$`);
    await world.ask('create trigger gate before insert on calls.report execute function pg_temp.gate()');
    await world.ask('select pg_advisory_lock(4711)');

    const opening = world.acts.opening.execute(world.arml, { ...once(), applicationId });
    await until(async () => (await waiting()) === 1);
    await world.acts.taking.withdraw(two, { ...once(), partnerId: places[1] ?? '', reason: 'Faute de moyens' });
    let isKept = false;
    const keeping = caughtUp(world, applicationId).then(() => (isKept = true));
    await until(async () => isKept || (await waiting()) === 2);
    await world.ask('select pg_advisory_unlock(4711)');
    const { reportIds } = await opening;
    await keeping;
    await world.ask('drop trigger gate on calls.report');

    expect(await namesIn(reportIds[0] ?? '')).toEqual([lead.organisationId, one.organisationId]);
  });

  test('are kept from whoever is bound to one of those who apply, by every path', async () => {
    const { first } = await opened();
    for (const actor of [one, two]) await send(actor, first, told(20));
    await send(lead, first, { 'figure.webinars': 3, progress: 'Coordination.' });
    await world.acts.consolidating.close(lead, { ...once(), reportId: first, summary: 'Une année utile.' });
    const free = await seated(world, world.arml, 'Libre');
    const bound = await seated(world, world.arml, 'Élue');
    await seatIn(world, bound, two.organisationId, { kind: 'mandate' });

    expect((await world.report(free, first)).published).toHaveLength(4);
    expect(await world.indicators(free, call)).toHaveLength(4);
    await expect(world.report(bound, first)).rejects.toThrow('NOT_FOUND');
    expect((await world.reports(bound)).map(({ id }) => id)).not.toContain(first);
    expect(await world.indicators(bound, call)).toEqual([]);
    for (const table of ['report', 'report_plan', 'report_closing', 'report_figure']) {
      const key = table === 'report' ? 'id' : 'report_id';
      const asked = `select id from calls.${table} where ${key} = $1`;
      expect([table, await world.reading(bound, asked, [first])]).toEqual([table, []]);
      expect([table, (await world.reading(free, asked, [first])).length > 0]).toEqual([table, true]);
    }
  });
});

describe('the indicators of a call', () => {
  let world: CallsWorld;

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());

  test('add up two projects of one lead applicant, and keep apart what they call alike and mean otherwise', async () => {
    const call = await openedCall(world);
    const [lead, one] = world.missions;
    const renamed = {
      ...somePlan,
      indicators: somePlan.indicators.map((indicator) =>
        indicator.code === 'webinars' ? { ...indicator, label: 'Ateliers' } : indicator,
      ),
    };
    const projects = [
      await admittedProject(world, call, { partners: [one] }),
      await admittedProject(world, call, { partners: [one], plan: renamed }),
    ];
    await world.ask(
      `update calls.examination set state = 'awarded' from calls.application
        where application.id = examination.application_id and application.call_id = $1`,
      [call.id],
    );
    await world.ask(`update calls.call set state = 'decided' where id = $1`, [call.id]);

    for (const [place, { applicationId }] of projects.entries()) {
      const [first = ''] = await openedReports(world, applicationId, 20_000_00);
      const send = (actor: ActingActor, reported: object) => {
        world.clock.advance({ seconds: 1 });
        return world.acts.filling.send(actor, { ...once(), reportId: first, answers: reported, version: 0 });
      };
      await send(one, told(30 + place));
      await send(lead, { 'figure.webinars': 3 + place, progress: 'Coordination.' });
      await world.acts.consolidating.close(lead, { ...once(), reportId: first, summary: '' });
    }

    const indicators = await world.indicators(world.arml, call);
    const levels = (label: string) => indicators.find((indicator) => indicator.label === label)?.levels;
    expect(levels('Jeunes repérés')?.map(({ level, total }) => [level, total])).toEqual([
      ['nation', 61],
      ['region', 61],
      ['lead', 30],
      ['lead', 31],
      ['partner', 30],
      ['partner', 31],
    ]);
    expect(levels('Webateliers')?.[0]).toMatchObject({ total: 3 });
    expect(levels('Ateliers')?.[0]).toMatchObject({ total: 4 });
    const [seen] = await world.indicators(world.union, call);
    expect(seen?.levels.map(({ level, total }) => [level, total])).toEqual([
      ['nation', 61],
      ['region', 61],
    ]);
  });
});
