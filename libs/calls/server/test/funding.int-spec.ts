import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { decided, running, someSchedule } from './award-scene.js';
import { once, openedCall, publishedForm } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { awardedProject, caughtUp, openedReports, withBudget } from './report-scene.js';

describe('what is granted', () => {
  let world: CallsWorld;

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());

  async function awarded(facts: object = {}) {
    world.clock.moveTo('2026-11-26T09:00:00Z');
    const call = await openedCall(world, facts);
    const [, one, two] = world.missions;
    return { call, ...(await awardedProject(world, call, { partners: [one, two] })) };
  }

  async function closed(reportId: string): Promise<void> {
    const [lead] = world.missions;
    world.clock.advance({ seconds: 1 });
    const reason = 'Les partenaires n’ont rien à dire.';
    await world.acts.consolidating.close(lead, { ...once(), reportId, summary: 'Fait.', reason });
  }

  async function paid(paymentId: string): Promise<void> {
    const pay = () => ({ ...once(), paymentId });
    await world.acts.payments.ask(world.missions[0], { ...pay(), note: '' });
    await world.acts.payments.check(world.arml, pay());
    await world.acts.payments.record(world.arml, { ...pay(), paidOn: '2055-03-02' });
  }

  test('goes from the envelope to the end of the call: reported on, paid, settled, and the call closed out', async () => {
    const { call, applicationId } = await awarded();
    const act = () => ({ ...once(), applicationId });
    const onCall = () => ({ ...once(), callId: call.id });
    await world.acts.moves.move(world.arml, 'fund', 'fundCall', onCall());
    const [first = '', second = ''] = await openedReports(world, applicationId, 21_000_00);
    const reporting = await world.award(world.arml, applicationId);
    expect(reporting).toMatchObject({ state: 'reporting' });
    const [advance = '', balance = ''] = reporting.payments.map(({ id }) => id);
    await paid(advance);

    await expect(paid(balance)).rejects.toMatchObject({ code: 'reportsMissing', params: { count: 2 } });
    const settling = () => world.acts.awards.move(world.arml, 'settle', 'settleCallAward', act());
    await expect(settling()).rejects.toMatchObject({ code: 'reportsMissing', params: { count: 2 } });
    await closed(first);
    await expect(paid(balance)).rejects.toMatchObject({ code: 'reportsMissing', params: { count: 1 } });
    await closed(second);
    await expect(settling()).rejects.toMatchObject({ code: 'paymentsOpen', params: { count: 1 } });
    const closingOut = () => world.acts.moves.move(world.arml, 'closeOut', 'closeOutCall', onCall());
    await expect(closingOut()).rejects.toMatchObject({ code: 'awardsStillOpen' });
    await paid(balance);

    expect(await settling()).toMatchObject({ state: 'settled' });
    expect(await closingOut()).toMatchObject({ state: 'closedOut' });
  });

  test('is reported on once it runs, and not before', async () => {
    const { applicationId } = await awarded();
    await world.acts.grants.grant(world.arml, { ...once(), applicationId, amountCents: 20_000_00 });

    const opening = world.acts.opening.execute(world.arml, { ...once(), applicationId });

    await expect(opening).rejects.toMatchObject({ code: 'awardNotThereYet' });
    const [award] = await world.ask('select state from calls.award where application_id = $1', [applicationId]);
    expect(award).toEqual({ state: 'proposed' });
  });

  test('is opened to reports by nobody but who gives', async () => {
    const { applicationId } = await awarded();
    await running(world, applicationId, { amountCents: 20_000_00 });
    const stranger: ActingActor = world.otherArml;

    const opening = (actor: ActingActor) => world.acts.opening.execute(actor, { ...once(), applicationId });

    await expect(opening(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(opening(world.missions[0])).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('keeps through an amendment what was asked for, and shares what is left anew', async () => {
    const { applicationId } = await awarded();
    const { payments } = await running(world, applicationId, { amountCents: 20_000_00 });
    const [advance = ''] = payments.map(({ id }) => id);
    await world.acts.payments.ask(world.missions[0], { ...once(), paymentId: advance, note: 'RIB joint' });
    const amend = (amountCents: number) =>
      world.acts.awards.amend(world.arml, {
        ...{ ...once(), applicationId, amountCents, schedule: someSchedule, onward: { isAllowed: false } },
        reason: 'Un volet de plus',
      });
    await expect(amend(9_000_00)).rejects.toMatchObject({
      ...{ code: 'awardAmountOutOfRange', params: { askedCents: 10_000_00 } },
    });

    const amended = await amend(21_000_00);

    expect(amended.payments.map(({ number, amountCents, request }) => [number, amountCents, request?.note])).toEqual([
      [1, 10_000_00, 'RIB joint'],
      [2, 5_500_00, undefined],
      [3, 5_500_00, undefined],
    ]);
    expect(amended.agreement).toMatch(/10\s000,00 €.*\n.*5\s500,00 €.*\n.*5\s500,00 €/u);
    expect((await amend(10_000_00)).payments).toHaveLength(1);
  });

  test('stays reported on through an amendment, and its open reports go by the new amount', async () => {
    const { applicationId } = await awarded();
    const [first = ''] = await openedReports(world, applicationId, 20_000_00);

    const amended = await world.acts.awards.amend(world.arml, {
      ...{ ...once(), applicationId, amountCents: 21_000_00, schedule: someSchedule, onward: { isAllowed: false } },
      reason: 'Un volet de plus',
    });
    await caughtUp(world, applicationId);

    expect(amended).toMatchObject({ state: 'reporting' });
    const report = await world.report(world.missions[0], first);
    expect(report).toMatchObject({ awardCents: 21_000_00, own: { grantCents: 500_00 } });
  });

  test('goes on with the reports that are there when it follows what was cancelled', async () => {
    const { applicationId } = await awarded();
    const reports = await openedReports(world, applicationId, 20_000_00);
    const act = { ...once(), applicationId, reason: 'Un autre montant' };
    await world.acts.awards.move(world.arml, 'cancel', 'cancelCallAward', act);

    expect(await openedReports(world, applicationId, 21_000_00)).toEqual(reports);

    expect(await world.report(world.missions[0], reports[0] ?? '')).toMatchObject({ awardCents: 21_000_00 });
  });

  test('is capped for each organisation of a consortium, and not for the whole of it', async () => {
    const { applicationId } = await awarded({ mostPerOrganisationCents: 10_500_00 });
    const grant = (amountCents: number) =>
      world.acts.grants.grant(world.arml, { ...once(), applicationId, amountCents });

    await expect(grant(30_500_01)).rejects.toMatchObject({
      ...{ code: 'awardAboveCap', params: { organisationId: world.missions[0].organisationId } },
    });
    expect(await grant(30_500_00)).toMatchObject({ state: 'proposed' });
    const revising = world.acts.awards.revise(world.arml, {
      ...{ ...once(), applicationId, amountCents: 31_000_00, schedule: someSchedule, onward: { isAllowed: false } },
      reason: 'Plus',
    });
    await expect(revising).rejects.toMatchObject({ code: 'awardAboveCap' });
  });

  test('is capped alike in a scenario that is chosen: who has left asks for nothing any more', async () => {
    const { call, applicationId, places } = await awarded({
      ...{ mostPerOrganisationCents: 15_000_00, envelopeCents: 26_000_00 },
    });
    await world.acts.taking.withdraw(world.missions[1], {
      ...{ ...once(), partnerId: places[0] ?? '', reason: 'Faute de moyens' },
    });
    const { scenarios } = await world.acts.sharing.save(world.arml, {
      ...{ ...once(), callId: call.id, title: 'Tout', key: 'equal' as const, parts: [], capAtRequest: false },
    });
    const scenarioId = scenarios.at(-1)?.id ?? '';
    const above = { code: 'awardAboveCap', params: { organisationId: world.missions[0].organisationId } };

    const choosing = world.acts.sharing.choose(world.arml, { ...once(), scenarioId });
    await expect(choosing).rejects.toMatchObject(above);
    const granting = world.acts.grants.grant(world.arml, { ...once(), applicationId, amountCents: 26_000_00 });
    await expect(granting).rejects.toMatchObject(above);
  });

  test('is told to those who apply as cancelled, once they knew of it', async () => {
    const { applicationId } = await awarded();
    const [lead, one] = world.missions;
    const cancel = () =>
      world.acts.awards.move(world.arml, 'cancel', 'cancelCallAward', {
        ...{ ...once(), applicationId, reason: 'Renoncement' },
      });
    const status = async (actor: ActingActor) => (await world.application(actor, applicationId)).status;
    await world.acts.grants.grant(world.arml, { ...once(), applicationId, amountCents: 20_000_00 });
    await cancel();
    expect(await status(lead)).toBe('retained');

    await running(world, applicationId, { amountCents: 20_000_00 });
    await cancel();

    expect([await status(lead), await status(one)]).toEqual(['fundingCancelled', 'fundingCancelled']);
    await running(world, applicationId, { amountCents: 19_000_00 });
    expect(await status(lead)).toBe('retained');
  });

  test('is shared by the budgets that were deposited', async () => {
    const formVersionId = await publishedForm(world, world.arml, null, withBudget);
    const facts = { formVersionId, mostPerOrganisationCents: null, envelopeCents: 90_00 };
    const { call, ids } = await decided(world, 2, facts);
    await world.ask('alter table calls.deposit disable trigger user');
    for (const [place, id] of ids.entries()) {
      const lines = [{ id: newId(), account: '60', label: '', funder: null, amount: 100_00 * (place + 1) }];
      await world.ask(
        `with written as (select jsonb_set(content::jsonb, '{answers,budget}', $2::jsonb, true)::text as content
            from calls.deposit where application_id = $1)
          update calls.deposit set content = written.content,
            sha256 = encode(sha256(convert_to(written.content, 'UTF8')), 'hex')
          from written where application_id = $1`,
        [id, JSON.stringify({ lines })],
      );
    }
    await world.ask('alter table calls.deposit enable trigger user');

    const { scenarios, candidates } = await world.acts.sharing.save(world.arml, {
      ...{ ...once(), callId: call.id, title: 'Selon le budget', key: 'budget', parts: [], capAtRequest: false },
    });

    const amountOf = (id: string | undefined) => scenarios[0]?.lines.find((line) => line.id === id)?.amountCents;
    expect(candidates.map(({ budgetCents }) => budgetCents).sort()).toEqual([100_00, 200_00]);
    expect([amountOf(ids[0]), amountOf(ids[1])]).toEqual([30_00, 60_00]);
  });
});
