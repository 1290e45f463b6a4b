import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActingActor, appendEvents, systemScope } from '@maillage/platform-server';
import type { CallView } from '../src/application/call/call.view.js';
import { applicationRead } from './as-read.js';
import { once, openedCall } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { committed, delivered, handedIn, invited, placeOf, someShare } from './consortium-inputs.js';
import { assigned, given, retained, seated, seatIn } from './jury-scene.js';
import { mailOf, nothingTold, toldBy } from './told.js';

describe('a consortium that changes', () => {
  let world: CallsWorld;
  let call: CallView;
  let lead: ActingActor;
  let one: ActingActor;
  let two: ActingActor;
  let three: ActingActor;
  let id: string;
  let places: readonly string[];

  beforeAll(async () => {
    world = await aCallsWorld();
    [lead, one, two, three] = world.missions;
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2026-11-26T09:00:00Z');
    call = await openedCall(world);
    ({ id, places } = await invited(world, call, [one, two]));
    await committed(world, one, places[0] ?? '');
    await committed(world, two, places[1] ?? '', { ...someShare, asked: 20_000_00 });
    world.clock.advance({ seconds: 1 });
  });

  const act = () => ({ ...once(), applicationId: id });

  async function left(actor: ActingActor, place: number): Promise<void> {
    world.clock.advance({ seconds: 1 });
    const partnerId = places[place] ?? '';
    await world.acts.taking.withdraw(actor, { ...once(), partnerId, reason: 'Une fusion' });
    await delivered(world, actor, { id, partnerId, act: 'withdraw' });
  }

  /** @returns the place of who follows */
  async function replaced(place: number, { organisationId }: ActingActor): Promise<string> {
    world.clock.advance({ seconds: 1 });
    const asked = { ...act(), partnerId: places[place] ?? '', reason: 'Une fusion', organisationId };
    return placeOf(await world.acts.leading.replace(lead, asked), organisationId);
  }

  async function admitted(): Promise<void> {
    await handedIn(world, id);
    world.clock.moveTo('2054-12-18T11:00:00Z');
    await world.acts.closing.execute(world.arml.organisationId, call.id);
    await world.acts.moves.move(world.arml, 'instruct', 'instructCall', { ...once(), callId: call.id });
    for (const name of ['examine', 'admit'] as const) {
      await world.acts.examinations.move(world.arml, name, name, act());
    }
  }

  /** Granted to it by the jury, and told. */
  async function granted(): Promise<void> {
    await admitted();
    await retained(world, { callId: call.id, applicationId: id });
    await world.acts.moves.move(world.arml, 'decide', 'decideCall', { ...once(), callId: call.id });
  }

  async function accepted(actor: ActingActor, partnerId: string): Promise<void> {
    await world.acts.taking.accept(actor, { ...once(), partnerId });
    await delivered(world, actor, { id, partnerId, act: 'accept' });
  }

  const outcomesFor = (actor: ActingActor) =>
    world.reading(actor, 'select state from calls.outcome where application_id = $1', [id]);

  test('tells its outcome to those who take part now: not to who was replaced, and to who follows once it accepts', async () => {
    await granted();
    expect(await Promise.all([lead, one, two, three].map(outcomesFor))).toMatchObject([[{}], [{}], [{}], []]);

    await left(two, 1);
    const place = await replaced(1, three);
    expect(await Promise.all([lead, one, two, three].map(outcomesFor))).toMatchObject([[{}], [{}], [], []]);
    expect((await world.application(three, id)).outcome).toBeNull();
    await nothingTold(world);
    const retold = {
      name: 'outcomesTold',
      tenantId: world.arml.organisationId,
      payload: { callId: call.id, applicationId: id },
    };
    await world.tenants.write(systemScope(world.arml.organisationId), (transaction) =>
      appendEvents(transaction, [{ ...retold, occurredAt: world.clock.now() }]),
    );
    expect((await toldBy(world)).map(({ to }) => to).sort()).toEqual(
      [mailOf(lead), mailOf(one), mailOf(world.president)].sort(),
    );

    await accepted(three, place);

    expect(await Promise.all([lead, one, two, three].map(outcomesFor))).toMatchObject([[{}], [{}], [], [{}]]);
    expect((await world.application(three, id)).outcome).not.toBeNull();
    await expect(world.application(two, id)).rejects.toThrow('NOT_FOUND');
  });

  test('shows what is to be corrected to those who take part now, and takes in nobody else', async () => {
    await handedIn(world, id);
    await world.acts.examinations.move(world.arml, 'examine', 'examineApplication', act());
    const corrections = [{ fieldKey: 'asked', kind: 'incorrect' as const, body: 'Trop' }];
    await world.acts.examinations.requestChanges(world.arml, { ...act(), until: { day: '2054-12-31' }, corrections });

    await left(two, 1);
    await expect(replaced(1, three)).rejects.toMatchObject({ code: 'successorMustWait' });

    const seenBy = async (actor: ActingActor) =>
      (await world.reading(actor, 'select id from calls.correction where application_id = $1', [id])).length;
    expect([await seenBy(one), await seenBy(two), await seenBy(three)]).toEqual([1, 0, 0]);
  });

  test('keeps its reviewers, whomever its lead applicant would name before anything is granted', async () => {
    await admitted();
    const reviewer = await seated(world, world.elsewhere, 'Relectrice');
    await seatIn(world, reviewer, three.organisationId);
    const assignment = await assigned(world, { id }, reviewer);
    await given(world, reviewer, assignment, { marks: { need: 5 } });
    await left(two, 1);

    await expect(replaced(1, three)).rejects.toMatchObject({
      code: 'successorMustWait',
      params: { state: 'submitted' },
    });

    expect(await world.reviews(reviewer)).toMatchObject([{ id: assignment }]);
    const [file] = (await world.jury(world.arml, call.id)).files;
    expect(file).toMatchObject({ summary: { count: 1 }, assignments: [{ id: assignment, isBound: false }] });
  });

  test('is judged by nobody whom something binds to a partner that left since the deposit: its share is judged too', async () => {
    await admitted();
    const reviewer = await seated(world, world.elsewhere, 'Relectrice');
    const assignment = await assigned(world, { id }, reviewer);
    await seatIn(world, reviewer, two.organisationId);

    await left(two, 1);
    await world.acts.leading.replace(lead, { ...act(), partnerId: places[1] ?? '', reason: 'Une fusion' });

    expect(await world.reviews(reviewer)).toEqual([]);
    const [file] = (await world.jury(world.arml, call.id)).files;
    expect(file?.assignments).toMatchObject([{ id: assignment, isBound: true }]);
    const other = await seated(world, two, 'Relecteur');
    await expect(assigned(world, { id }, other)).rejects.toMatchObject({
      ...{ code: 'reviewerConflicted', params: { conflict: 'seatInPartner' } },
    });
  });

  test('binds no longer by a partner that left before the deposit', async () => {
    await left(two, 1);
    world.clock.advance({ seconds: 1 });
    await admitted();
    const reviewer = await seated(world, two, 'Relectrice');

    expect(await assigned(world, { id }, reviewer)).not.toBe('');
  });

  test('hides how an envelope is shared from who gets bound later to one that accepts to take part, not to one that is named', async () => {
    await granted();
    const officer = await seated(world, world.arml, 'Chargé de mission');
    await seatIn(world, officer, three.organisationId, { kind: 'mandate' });
    await world.acts.sharing.save(world.arml, {
      ...{ ...once(), callId: call.id, title: 'Premier', key: 'equal' as const, parts: [], capAtRequest: false },
    });
    const seen = () => world.reading(officer, 'select id from calls.allocation_scenario where call_id = $1', [call.id]);
    await left(two, 1);
    const place = await replaced(1, three);
    expect(await seen()).toHaveLength(1);
    expect(await world.examined(officer, id)).toMatchObject({ state: 'awarded' });

    await accepted(three, place);

    expect(await seen()).toEqual([]);
    await expect(world.examined(officer, id)).rejects.toThrow('NOT_FOUND');
  });

  test('is deposited anew with the shares that were signed: a correction opens what is asked, and no other partner', async () => {
    await handedIn(world, id);
    await world.acts.examinations.move(world.arml, 'examine', 'examineApplication', act());
    const corrections = [{ fieldKey: 'asked', kind: 'incorrect' as const, body: 'Trop' }];
    await world.acts.examinations.requestChanges(world.arml, { ...act(), until: { day: '2054-12-31' }, corrections });
    await left(two, 1);
    world.clock.advance({ seconds: 1 });
    await world.acts.writing.answer(world.officer, { ...act(), fieldKey: 'asked', value: 20_000_00, version: 1 });

    await world.acts.applications.resubmit(lead, await applicationRead(world, id));

    const rows = await world.ask<{ content: string }>(
      'select content from calls.deposit where application_id = $1 order by number',
      [id],
    );
    const [first, second] = rows.map(({ content }) => JSON.parse(content) as { consortium: object; answers: object });
    expect(second?.consortium).toEqual(first?.consortium);
    expect(first?.answers).toEqual({ summary: 'Des vélos', reached: 40, asked: 21_000_00 });
    expect(second?.answers).toEqual({ summary: 'Des vélos', reached: 40, asked: 20_000_00 });
  });

  test.each([
    ['is signed off', false],
    ['is deposited', true],
  ])('asks its sign-off anew when a partner left before it %s, and says so', async (_, isSigned) => {
    const { applications } = world.acts;
    await applications.askSignOff(world.officer, act());
    if (isSigned) await applications.signOff(world.president, await applicationRead(world, id));

    await left(one, 0);

    const refusal = { code: 'partnerLeftSinceSignOff', params: { count: 1 } };
    await expect(applications.signOff(world.president, await applicationRead(world, id))).rejects.toMatchObject(
      refusal,
    );
    await expect(applications.deposit(lead, await applicationRead(world, id))).rejects.toMatchObject(refusal);
    const seen = await world.application(world.president, id);
    expect(seen.signOff).toMatchObject({ isOutdated: true, signedOffBy: null });
    expect(seen.acts.filter(({ act: name }) => name === 'deposit' || name === 'signOff')).toMatchObject([
      { can: false, code: 'partnerLeftSinceSignOff' },
      { can: false, code: 'partnerLeftSinceSignOff' },
    ]);
    await applications.resumeWriting(world.officer, act());
    world.clock.advance({ seconds: 1 });
    await handedIn(world, id);
    expect((await world.examined(world.arml, id)).consortium?.shares).toHaveLength(1);
  });

  test('tells each partner who left and how, and not where the others are', async () => {
    await left(two, 1);

    expect((await world.consortium(one, id)).partners).toMatchObject([
      { state: 'committed', isTakingPart: true },
      { state: 'withdrawn', isTakingPart: false },
    ]);

    await replaced(1, three);

    expect((await world.consortium(one, id)).partners).toMatchObject([
      { state: 'committed', isTakingPart: true },
      { state: 'replaced', isTakingPart: false },
      { state: null, isTakingPart: true },
    ]);
  });
});
