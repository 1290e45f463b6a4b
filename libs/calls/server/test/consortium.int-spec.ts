import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import type { CallView } from '../src/application/call/call.view.js';
import { applicationRead, shareRead } from './as-read.js';
import { once, openedCall } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { mostStatements, statementsOf } from './put-statements.js';
import { committed, delivered, handedIn, invite, invited, placeOf, somePlan, someShare } from './consortium-inputs.js';

describe('a consortium', () => {
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

  async function depositedWithTwo() {
    const { id, places } = await invited(world, call, [one, two]);
    await committed(world, one, places[0] ?? '');
    await committed(world, two, places[1] ?? '', { ...someShare, asked: 20_000_00 });
    await handedIn(world, id);
    return { id, places };
  }

  test('is deposited once each partner has accepted, filled its share and signed', async () => {
    const { id, places } = await invited(world, call, [one, two]);
    const asking = () => world.acts.applications.askSignOff(world.officer, { ...once(), applicationId: id });
    await expect(asking()).rejects.toMatchObject({ code: 'partnersNotCommitted', params: { count: 2 } });
    await committed(world, one, places[0] ?? '');
    await expect(asking()).rejects.toMatchObject({ code: 'partnersNotCommitted', params: { count: 1 } });

    await committed(world, two, places[1] ?? '', { ...someShare, asked: 20_000_00 });
    await handedIn(world, id);

    const inside = await world.examined(world.arml, id);
    expect(inside.consortium?.shares).toMatchObject([
      { organisation: { id: one.organisationId }, answers: { asked: 10_000_00 }, signedBy: one.name },
      { organisation: { id: two.organisationId }, answers: { asked: 20_000_00 } },
    ]);
    expect(inside.consortium?.plan.periods).toEqual(somePlan.periods);
    expect(await world.consortium(lead, id)).toMatchObject({ askedCents: 30_000_00 });
  });

  test('shows a partner the common part and its own share, and not what another writes', async () => {
    const { id, places } = await invited(world, call, [one, two]);
    await committed(world, one, places[0] ?? '');
    const note = { ...once(), applicationId: id, audience: 'own' as const, body: 'Note de la première' };
    await world.acts.messages.execute(one, note);

    const seen = await world.consortium(two, id);

    expect(seen.partners.map(({ organisation, state, answers }) => [organisation.id, state, answers])).toEqual([
      [one.organisationId, null, null],
      [two.organisationId, 'invited', {}],
    ]);
    expect((await world.application(two, id)).answers).toHaveLength(3);
    expect((await world.application(two, id)).messages).toEqual([]);
    for (const table of ['share', 'message', 'partner_decision']) {
      const rows = await world.reading(two, `select id from calls.${table} where tenant_id = $1`, [one.organisationId]);
      expect([table, rows]).toEqual([table, []]);
    }
    await expect(world.consortium(three, id)).rejects.toThrow('NOT_FOUND');
    await expect(world.consortium(world.arml, id)).rejects.toThrow('NOT_FOUND');
  });

  test('lets nobody act in the place of another', async () => {
    const { places } = await invited(world, call, [one, two]);
    const accepting = (actor: ActingActor) =>
      world.acts.taking.accept(actor, { ...once(), partnerId: places[0] ?? '' });

    await expect(accepting(two)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(accepting(lead)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(accepting(three)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('takes each organisation once, and no more of them than the call says', async () => {
    const { id } = await invited(world, call, [one, two]);

    await expect(invite(world, id, one.organisationId)).rejects.toMatchObject({ code: 'partnerAlreadyInvited' });
    await expect(invite(world, id, lead.organisationId)).rejects.toMatchObject({ code: 'leadMayNotBePartner' });
    await expect(invite(world, id, world.arml.organisationId)).rejects.toMatchObject({
      code: 'coordinatorMayNotBePartner',
    });
    await expect(invite(world, id, id)).rejects.toMatchObject({ code: 'partnerNotActive' });
    await invite(world, id, three.organisationId);
    await expect(invite(world, id, world.elsewhere.organisationId)).rejects.toMatchObject({ code: 'consortiumFull' });
  });

  test('has no share signed that lacks something, nor one that is signed written', async () => {
    const { places } = await invited(world, call, [one]);
    const place = { partnerId: places[0] ?? '' };
    const { taking } = world.acts;
    await taking.accept(one, { ...once(), ...place });
    await expect(taking.commit(one, await shareRead(world, place.partnerId))).rejects.toMatchObject({
      code: 'shareIncomplete',
      params: { count: 5 },
    });
    const fill = (answers: object, version: number) => taking.fill(one, { ...once(), ...place, answers, version });
    await expect(fill({ asked: 'beaucoup' }, 1)).rejects.toMatchObject({ params: { field: 'asked' } });
    await fill(someShare, 1);
    await expect(fill({ asked: 1 }, 1)).rejects.toMatchObject({ code: 'shareChangedMeanwhile' });
    const signed = await taking.commit(one, await shareRead(world, place.partnerId));
    expect(signed.own).toMatchObject({ state: 'committed', signedBy: one.name, missing: 0, mayFill: false });

    await expect(fill({ asked: 1 }, 3)).rejects.toMatchObject({ code: 'writingClosed' });

    expect((await taking.reopen(one, { ...once(), ...place })).own).toMatchObject({
      state: 'accepted',
      signedBy: null,
    });
  });

  test('has each share signed as its partner read it, with the plan that it goes by', async () => {
    const { id, places } = await invited(world, call, [one]);
    const place = () => ({ ...once(), partnerId: places[0] ?? '' });
    const { taking, leading } = world.acts;
    await taking.accept(one, place());
    const { own, plan } = await taking.fill(one, { ...place(), answers: someShare, version: 1 });
    const read = { version: own?.version ?? 0, planVersion: plan.version };
    await taking.fill(one, { ...place(), answers: { asked: 9_000_00 }, version: read.version });
    const sign = (seen: typeof read) => taking.commit(one, { ...place(), ...seen });
    await expect(sign(read)).rejects.toMatchObject({ code: 'shareChangedMeanwhile' });
    const reread = { ...read, version: read.version + 1 };
    await leading.plan(world.officer, {
      ...{ ...once(), applicationId: id, version: read.planVersion },
      plan: { ...somePlan, periods: somePlan.periods.slice(0, 1) },
    });

    await expect(sign(reread)).rejects.toMatchObject({ code: 'planChangedMeanwhile' });

    expect((await world.consortium(one, id)).own).toMatchObject({ state: 'accepted', signedBy: null });
  });

  test('keeps the plan that a partner has signed to, and takes no day that no calendar has', async () => {
    const { id, places } = await invited(world, call, [one]);
    const save = (endsOn: string, version: number) => {
      const periods = [{ startsOn: '2019-12-01', endsOn, dueOn: '2021-12-31' }];
      const plan = { ...somePlan, periods };
      return world.acts.leading.plan(world.officer, { ...once(), applicationId: id, plan, version });
    };
    await expect(save('2021-11-31', 1)).rejects.toMatchObject({
      code: 'dayDoesNotExist',
      params: { field: 'periods.0.endsOn', day: '2021-11-31' },
    });
    await committed(world, one, places[0] ?? '');

    await expect(save('2021-11-30', 1)).rejects.toMatchObject({ code: 'planIsSigned', params: { count: 1 } });
  });

  test('goes on without a partner that leaves, which reads nothing more of it once its place is another’s', async () => {
    const { id, places } = await invited(world, call, [one]);
    const leaving = { ...once(), partnerId: places[0] ?? '', reason: 'Un départ' };
    await committed(world, one, places[0] ?? '');
    await world.acts.taking.withdraw(one, leaving);

    world.clock.advance({ seconds: 1 });
    const told = await world.acts.leading.replace(lead, {
      ...{ ...once(), applicationId: id, partnerId: places[0] ?? '', reason: 'Elle est partie' },
      organisationId: two.organisationId,
    });
    await committed(world, two, placeOf(told, two.organisationId));

    expect(told.partners.map(({ state }) => state)).toEqual(['replaced', 'invited']);
    await expect(world.application(one, id)).rejects.toThrow('NOT_FOUND');
    await handedIn(world, id);
    const inside = await world.examined(world.arml, id);
    expect(inside.consortium?.shares.map(({ organisation }) => organisation.id)).toEqual([two.organisationId]);
  });

  test('gives up the place of a partner after the deposit, to nobody yet, and what was deposited stays as it was', async () => {
    const { id, places } = await depositedWithTwo();
    const content = () => world.ask('select content, sha256 from calls.deposit where application_id = $1', [id]);
    const before = await content();
    await world.acts.taking.withdraw(two, { ...once(), partnerId: places[1] ?? '', reason: 'Une fusion' });

    const giveUp = () => ({ ...once(), applicationId: id, partnerId: places[1] ?? '', reason: 'Une fusion' });
    const named = world.acts.leading.replace(lead, { ...giveUp(), organisationId: three.organisationId });
    await expect(named).rejects.toMatchObject({ code: 'successorMustWait', params: { state: 'submitted' } });
    expect((await world.consortium(lead, id)).mayNameSuccessor).toMatchObject({
      can: false,
      code: 'successorMustWait',
    });
    await world.acts.leading.replace(lead, giveUp());

    expect(await content()).toEqual(before);
    expect((await world.consortium(lead, id)).partners.map(({ state }) => state)).toEqual(['committed', 'replaced']);
  });

  test('is led by acts that each put few statements, the last partner as the first', async () => {
    const { id, places } = await invited(world, call, [one]);
    const replace = (partnerId: string, organisationId: string | null) => () => {
      world.clock.advance({ seconds: 1 });
      const asked = { ...once(), applicationId: id, partnerId, reason: 'Une fusion', organisationId };
      return world.acts.leading.replace(lead, asked);
    };

    const put = {
      invited: await statementsOf(world, () => invite(world, id, two.organisationId)),
      succeeded: await statementsOf(world, replace(places[0] ?? '', three.organisationId)),
      left: await statementsOf(world, replace(placeOf(await world.consortium(lead, id), two.organisationId), null)),
    };

    expect((await world.consortium(lead, id)).partners.map(({ state }) => state)).toEqual([
      ...['replaced', 'replaced', 'invited'],
    ]);
    for (const names of Object.values(put)) {
      expect(names).toContain('calls.consortium.shareWith');
      expect(names.length).toBeLessThanOrEqual(mostStatements);
    }
    const [, , following] = (await world.consortium(lead, id)).partners;
    expect(following?.decisions).toMatchObject([{ act: 'invite' }]);
  });

  test('cannot change by any of its acts what was deposited', async () => {
    const { id, places } = await depositedWithTwo();
    const before = await world.ask('select content, sha256 from calls.deposit where application_id = $1', [id]);
    const { taking, leading, writing, applications } = world.acts;
    const mine = () => ({ ...once(), partnerId: places[0] ?? '' });
    const ours = () => ({ ...once(), applicationId: id });

    const tried = await Promise.allSettled([
      taking.fill(one, { ...mine(), answers: { asked: 1 }, version: 3 }),
      taking.reopen(one, mine()),
      taking.commit(one, await shareRead(world, places[0] ?? '')),
      leading.plan(world.officer, { ...ours(), plan: somePlan, version: 1 }),
      leading.invite(lead, { ...ours(), organisationId: three.organisationId, role: 'Autre' }),
      writing.answer(world.officer, { ...ours(), fieldKey: 'asked', value: 1, version: 1 }),
      writing.rename(world.officer, { ...ours(), title: 'Autre' }),
      applications.deposit(lead, await applicationRead(world, id)),
      applications.resubmit(lead, await applicationRead(world, id)),
    ]);

    expect(tried.map(({ status }) => status)).toEqual(tried.map(() => 'rejected'));
    expect(await world.ask('select content, sha256 from calls.deposit where application_id = $1', [id])).toEqual(
      before,
    );
  });

  test('shows no more of the common part to a partner that declined, once its answer was delivered', async () => {
    const { id, places } = await invited(world, call, [one, two]);
    await world.acts.taking.decline(one, { ...once(), partnerId: places[0] ?? '', reason: 'Pas cette année' });
    await delivered(world, one, { id, partnerId: places[0] ?? '', act: 'decline' });

    await expect(world.application(one, id)).rejects.toThrow('NOT_FOUND');
    expect((await world.application(two, id)).answers).toHaveLength(3);
    expect((await world.consortium(lead, id)).partners.map(({ state }) => state)).toEqual(['declined', 'invited']);
    expect((await world.consortium(two, id)).partners).toMatchObject([{ state: 'declined', isTakingPart: false }, {}]);
  });
});
