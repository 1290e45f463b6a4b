import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreementRead } from './as-read.js';
import { decided, someSchedule as schedule } from './award-scene.js';
import { once } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { seated, seatIn } from './jury-scene.js';

const noCap = { mostPerOrganisationCents: null };

describe('the envelope of a call', () => {
  let world: CallsWorld;

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());

  const grant = (applicationId: string, amountCents: number) =>
    world.acts.grants.grant(world.arml, { ...once(), applicationId, amountCents });

  test('is granted to the last cent, and never over it, however many ask at once', async () => {
    const { call, ids } = await decided(world, 20, { ...noCap, envelopeCents: 1_000 });

    const outcomes = await Promise.allSettled(ids.map((id) => grant(id, 100)));

    const refused = outcomes.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
    );
    expect(refused).toEqual(Array.from({ length: 10 }, () => 'envelopeSpent'));
    const [envelope] = await world.ask(
      'select committed_cents::int as committed from calls.envelope where call_id = $1',
      [call.id],
    );
    expect(envelope).toEqual({ committed: 1_000 });
    const past = world.ask('update calls.envelope set committed_cents = 1001 where call_id = $1', [call.id]);
    await expect(past).rejects.toThrow('never_overspent');
  });

  test('gives back what is cancelled, and grants once to each', async () => {
    const { ids } = await decided(world, 2, { ...noCap, envelopeCents: 100 });
    const [first = '', second = ''] = ids;
    await grant(first, 100);
    await expect(grant(second, 100)).rejects.toMatchObject({ code: 'envelopeSpent' });

    const cancelled = await world.acts.awards.move(world.arml, 'cancel', 'cancelCallAward', {
      ...{ ...once(), applicationId: first, reason: 'Renoncement' },
    });

    expect(cancelled).toMatchObject({ state: 'cancelled' });
    expect(await grant(second, 60)).toMatchObject({ state: 'proposed', amountCents: 60 });
    await expect(grant(second, 40)).rejects.toMatchObject({ code: 'awardedAlready' });
  });

  test.each([
    ['above what one organisation may get', { mostPerOrganisationCents: 50 }, 60, 'awardAboveCap'],
    ['when the call has none', { ...noCap, envelopeCents: null }, 60, 'envelopeMissing'],
  ])('grants nothing %s', async (_, facts, amount, code) => {
    const { ids } = await decided(world, 1, facts);

    await expect(grant(ids[0] ?? '', amount)).rejects.toMatchObject({ code });
  });

  test('is shared by scenarios side by side, of which one is chosen and granted to the cent', async () => {
    const { call } = await decided(world, 3, { ...noCap, envelopeCents: 100_00 });
    const save = (facts: object) =>
      world.acts.sharing.save(world.arml, {
        ...{ ...once(), callId: call.id, title: 'Scénario', key: 'equal' as const, parts: [], capAtRequest: false },
        ...facts,
      });
    await save({ title: 'À parts égales' });
    world.clock.advance({ seconds: 1 });
    const { scenarios } = await save({ title: 'Plafonnés', capCents: 30_00 });
    expect(scenarios.map(({ lines }) => lines.map(({ amountCents }) => amountCents))).toEqual([
      [33_34, 33_33, 33_33],
      [30_00, 30_00, 30_00],
    ]);
    expect(scenarios[1]).toMatchObject({
      leftCents: 10_00,
      bySize: [{ group: 'unknown', count: 3, gapCents: -10_00 }],
    });
    await expect(save({ key: 'headcount' })).rejects.toMatchObject({ code: 'keyWithoutFigures' });

    const chosen = await world.acts.sharing.choose(world.arml, { ...once(), scenarioId: scenarios[0]?.id ?? '' });

    expect(chosen).toMatchObject({ committedCents: 100_00, scenarios: [{ chosenBy: world.arml.name }, {}] });
    expect(chosen.candidates.map(({ award }) => award?.amountCents)).toEqual([33_34, 33_33, 33_33]);
    await expect(save({})).rejects.toMatchObject({ code: 'scenarioChosen' });
  });

  test('gives nobody more than the call lets one organisation have, by a scenario neither', async () => {
    const { call } = await decided(world, 2, { mostPerOrganisationCents: 40_00, envelopeCents: 100_00 });
    const { scenarios } = await world.acts.sharing.save(world.arml, {
      ...{ ...once(), callId: call.id, title: 'Moitié, moitié', key: 'equal', parts: [], capAtRequest: false },
    });

    const choosing = world.acts.sharing.choose(world.arml, { ...once(), scenarioId: scenarios[0]?.id ?? '' });

    await expect(choosing).rejects.toMatchObject({ code: 'awardAboveCap', params: { capCents: 40_00 } });
  });

  test('is shared by nobody who is bound to one of those who would get a share', async () => {
    const { call } = await decided(world, 1, noCap);
    const officer = await seated(world, world.arml, 'Élue');
    await seatIn(world, officer, world.officer.organisationId, { kind: 'mandate' });

    const saving = world.acts.sharing.save(officer, {
      ...{ ...once(), callId: call.id, title: 'Le mien', key: 'equal', parts: [], capAtRequest: false },
    });

    await expect(saving).rejects.toMatchObject({ code: 'reviewerConflicted' });
  });
});

describe('an award', () => {
  let world: CallsWorld;

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());

  async function granted(amountCents: number): Promise<string> {
    const { ids } = await decided(world, 1, noCap);
    const [applicationId = ''] = ids;
    await world.acts.grants.grant(world.arml, { ...once(), applicationId, amountCents });
    return applicationId;
  }

  const write = (applicationId: string, amountCents: number, facts: object = {}) => ({
    ...{ ...once(), applicationId, amountCents, schedule, onward: { isAllowed: false }, reason: 'Échéancier' },
    ...facts,
  });

  async function sent(amountCents: number, facts: object = {}): Promise<string> {
    const applicationId = await granted(amountCents);
    const act = () => ({ ...once(), applicationId });
    await world.acts.awards.revise(world.arml, write(applicationId, amountCents, facts));
    await world.acts.awards.move(world.arml, 'approve', 'approveCallAward', act());
    await world.acts.awards.send(world.arml, act());
    return applicationId;
  }

  test('goes from the proposal to the balance, signed by both sides, and paid as it is asked for and checked', async () => {
    const applicationId = await sent(30_000_01);
    const { awards, payments } = world.acts;
    const theirs = await world.award(world.president, applicationId);
    expect(theirs).toMatchObject({ state: 'agreementSent', canSign: true, needsAgreement: true });
    expect(theirs.agreement).toMatch(/Le montant accordé est de 30\s000,01 €\./u);
    expect(theirs.payments.map(({ amountCents }) => amountCents)).toEqual([15_000_01, 15_000_00]);
    await expect(awards.activate(world.arml, await agreementRead(world, applicationId))).rejects.toMatchObject({
      code: 'agreementNotSigned',
    });

    expect(await awards.sign(world.president, await agreementRead(world, applicationId))).toMatchObject({
      state: 'signed',
      canSign: false,
    });
    const running = await awards.activate(world.arml, await agreementRead(world, applicationId));
    expect(running).toMatchObject({ state: 'active', signatures: [{ isFunder: false }, { isFunder: true }] });

    const paymentId = running.payments[0]?.id ?? '';
    const pay = () => ({ ...once(), paymentId });
    await expect(payments.check(world.arml, pay())).rejects.toMatchObject({ code: 'paymentNotAsked' });
    await payments.ask(world.missions[0], { ...pay(), note: 'RIB joint' });
    await expect(payments.record(world.arml, { ...pay(), paidOn: '2055-03-02' })).rejects.toMatchObject({
      code: 'paymentNotChecked',
    });
    await payments.check(world.arml, pay());
    const paid = await payments.record(world.arml, { ...pay(), paidOn: '2055-03-02' });
    expect(paid.payments[0]).toMatchObject({ paidOn: '2055-03-02', request: { note: 'RIB joint' } });
  });

  test('that is cancelled keeps in the envelope what was paid of it, and a payment that was dropped is never made', async () => {
    const unconditioned = schedule.map((step) => ({ ...step, condition: 'none' as const }));
    const applicationId = await sent(20_000_00, { schedule: unconditioned });
    const act = (reason: string | null = null) => ({ ...once(), applicationId, reason });
    const { awards, payments } = world.acts;
    const running = await awards.activate(world.arml, await agreementRead(world, applicationId));
    const [first = '', last = ''] = running.payments.map(({ id }) => id);
    for (const paymentId of [first, last]) {
      await payments.ask(world.missions[0], { ...once(), paymentId, note: '' });
      await payments.check(world.arml, { ...once(), paymentId });
    }
    await payments.record(world.arml, { ...once(), paymentId: first, paidOn: '2055-03-02' });

    await awards.move(world.arml, 'cancel', 'cancelCallAward', act('Projet arrêté'));

    const [envelope] = await world.ask(
      `select committed_cents::int as committed from calls.envelope
        join calls.application on application.call_id = envelope.call_id where application.id = $1`,
      [applicationId],
    );
    expect(envelope).toEqual({ committed: 10_000_00 });
  });

  test('is signed by nobody in the words that a revision replaces', async () => {
    const applicationId = await sent(30_000_00);
    await world.acts.awards.revise(world.arml, write(applicationId, 25_000_00));

    const signing = world.acts.awards.sign(world.president, await agreementRead(world, applicationId));

    await expect(signing).rejects.toMatchObject({ code: 'awardNotThereYet' });
    expect(await world.award(world.president, applicationId)).toMatchObject({ canSign: false });
  });

  test('is signed by either side in the words that this side read', async () => {
    const applicationId = await sent(30_000_00);
    const act = () => ({ ...once(), applicationId });
    const { awards } = world.acts;
    const { sha256: first } = await agreementRead(world, applicationId);
    await awards.revise(world.arml, write(applicationId, 25_000_00));
    await awards.move(world.arml, 'approve', 'approveCallAward', act());
    const { sha256: second } = await awards.send(world.arml, act());
    const changed = { code: 'agreementChangedMeanwhile' };

    await expect(awards.sign(world.president, { ...act(), sha256: first })).rejects.toMatchObject(changed);
    await awards.sign(world.president, { ...act(), sha256: second ?? '' });
    await expect(awards.activate(world.arml, { ...act(), sha256: first })).rejects.toMatchObject(changed);

    expect(await world.award(world.arml, applicationId)).toMatchObject({ state: 'signed', signatures: [{}] });
  });

  test('of no more than 23 000 € runs by the decision of who gives', async () => {
    const applicationId = await sent(23_000_00);

    const running = await world.acts.awards.activate(world.arml, await agreementRead(world, applicationId));

    expect(running).toMatchObject({ state: 'active', needsAgreement: false });
  });

  test('is changed by an amendment that both sides sign, and pays what is left', async () => {
    const applicationId = await sent(30_000_00);
    await world.acts.awards.sign(world.president, await agreementRead(world, applicationId));
    await world.acts.awards.activate(world.arml, await agreementRead(world, applicationId));

    const amended = await world.acts.awards.amend(
      world.arml,
      write(applicationId, 40_000_00, {
        onward: { isAllowed: true, article: 'Article 6' },
        reason: 'Un volet de plus',
      }),
    );

    expect(amended).toMatchObject({ state: 'amended', agreementNumber: 2, signatures: [{ isFunder: true }] });
    expect(amended.agreement).toContain('Avenant n° 1');
    expect(amended.payments.map(({ amountCents }) => amountCents)).toEqual([20_000_00, 20_000_00]);
    const paymentId = amended.payments[0]?.id ?? '';
    const asking = world.acts.payments.ask(world.missions[0], { ...once(), paymentId, note: '' });
    await expect(asking).rejects.toMatchObject({ code: 'agreementNotSigned' });
    expect(await world.acts.awards.sign(world.president, await agreementRead(world, applicationId))).toMatchObject({
      signatures: [{}, {}],
    });
  });

  test('is granted on only where the funder’s agreement says so, by its article', async () => {
    const applicationId = await granted(10_000_00);

    const revising = world.acts.awards.revise(
      world.arml,
      write(applicationId, 10_000_00, { onward: { isAllowed: true, article: ' ' } }),
    );

    await expect(revising).rejects.toMatchObject({ code: 'onwardWithoutFunder' });
  });

  test('is not shown to its recipient before the agreement is sent, and its notes never', async () => {
    const applicationId = await granted(10_000_00);

    await expect(world.award(world.president, applicationId)).rejects.toThrow('NOT_FOUND');
    await expect(
      world.acts.awards.sign(world.president, await agreementRead(world, applicationId)),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });

    const shown = await sent(10_000_00);
    expect((await world.award(world.president, shown)).decisions).toEqual([]);
    const revising = world.acts.awards.revise(world.president, write(shown, 20_000_00));
    await expect(revising).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
