import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import { agreementRead, applicationRead, shareRead } from './as-read.js';
import { decided } from './award-scene.js';
import { answered, begun, once, openedCall } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { invited, placeOf, someShare } from './consortium-inputs.js';
import { assigned, given, inReview, seated } from './jury-scene.js';
import { awardedProject, reportDue } from './report-scene.js';

describe('what calls await', () => {
  let world: CallsWorld;

  beforeEach(async () => {
    world = await aCallsWorld();
  });
  afterEach(() => world.leave());

  const kinds = async (actor: ActingActor) => (await world.awaited(actor)).map(({ kind }) => kind);

  test('goes from who writes to who signs off, who deposits, who examines, and back to who corrects', async () => {
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const call = await openedCall(world, { closing: { day: soon }, committeeOn: null, decisionOn: null });
    const { id } = await begun(world, call);
    const act = () => ({ ...once(), applicationId: id });
    const { applications, examinations } = world.acts;
    expect(await kinds(world.officer)).toEqual(['finish']);
    expect(await kinds(world.missions[1])).toEqual([]);

    await answered(world, { id });
    await applications.askSignOff(world.officer, act());
    expect([await kinds(world.officer), await kinds(world.president)]).toEqual([[], ['signOff']]);

    await applications.signOff(world.president, await applicationRead(world, id));
    expect(await kinds(world.missions[0])).toEqual(['deposit']);

    await applications.deposit(world.missions[0], await applicationRead(world, id));
    expect(await world.awaited(world.arml)).toMatchObject([{ kind: 'examine', subjectId: call.id, count: 1 }]);

    await examinations.move(world.arml, 'examine', 'examineApplication', act());
    const corrections = [{ fieldKey: 'asked', kind: 'incorrect' as const, body: 'Le plafond est de 20 000 €.' }];
    await examinations.requestChanges(world.arml, { ...act(), until: { day: soon }, corrections });
    expect(await kinds(world.arml)).toEqual([]);
    expect(await world.awaited(world.officer)).toMatchObject([{ kind: 'correct', subjectId: id, count: 1 }]);
  });

  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  test('goes from the invitation to the share that is filled and signed, for that organisation alone', async () => {
    const call = await openedCall(world, { closing: { day: inDays(40) }, committeeOn: null, decisionOn: null });
    const [, partner, other] = world.missions;
    const { id, places } = await invited(world, call, [partner]);
    const place = { partnerId: places[0] ?? '' };
    expect(await world.awaited(partner)).toMatchObject([
      { kind: 'answerInvitation', subjectId: id, dueAt: expect.any(Date) },
    ]);
    expect(await kinds({ ...partner, capabilities: new Set(['readCalls', 'writeApplications']) })).toEqual([]);
    expect(await kinds(other)).toEqual([]);

    await world.acts.taking.accept(partner, { ...once(), ...place });
    expect(await world.awaited(partner)).toMatchObject([{ kind: 'fillShare', subjectId: id }]);

    await world.acts.taking.fill(partner, { ...once(), ...place, answers: someShare, version: 1 });
    expect(await kinds(partner)).toEqual(['signShare']);

    await world.acts.taking.commit(partner, await shareRead(world, place.partnerId));
    expect(await kinds(partner)).toEqual([]);
  });

  test('goes the same way for who comes in the place of another, once the project is awarded', async () => {
    const [lead, partner, successor] = world.missions;
    const { applicationId: id, places } = await awardedProject(world, await openedCall(world), { partners: [partner] });
    const replaced = await world.acts.leading.replace(lead, {
      ...{ ...once(), applicationId: id, partnerId: places[0] ?? '', reason: 'Une fusion' },
      organisationId: successor.organisationId,
    });
    const partnerId = placeOf(replaced, successor.organisationId);
    const awaited = async (kind: string) =>
      expect(await world.awaited(successor)).toMatchObject([{ kind, subjectId: id, dueAt: null }]);
    await awaited('answerInvitation');
    expect(await kinds(partner)).toEqual([]);

    await world.acts.taking.accept(successor, { ...once(), partnerId });
    await awaited('fillShare');
    await world.acts.taking.fill(successor, { ...once(), partnerId, answers: someShare, version: 1 });
    await awaited('signShare');
    await world.acts.taking.commit(successor, await shareRead(world, partnerId));

    expect(await kinds(successor)).toEqual([]);
  });

  test('goes from the agreement, signed by both sides, to the payment that is asked for', async () => {
    const { ids } = await decided(world, 1, { mostPerOrganisationCents: null });
    const [applicationId = ''] = ids;
    const act = () => ({ ...once(), applicationId });
    const { grants, awards, payments } = world.acts;
    await grants.grant(world.arml, { ...act(), amountCents: 30_000_00 });
    await awards.revise(world.arml, {
      ...{ ...act(), amountCents: 30_000_00, onward: { isAllowed: false }, reason: 'Prévu' },
      schedule: [{ kind: 'advance', shareBasisPoints: 10_000, dueOn: '2055-03-01', condition: 'signature' }],
    });
    await awards.move(world.arml, 'approve', 'approveCallAward', act());
    expect(await kinds(world.president)).toEqual([]);
    await awards.send(world.arml, act());
    expect(await world.awaited(world.president)).toMatchObject([
      { kind: 'signAgreement', subjectId: applicationId, dueAt: new Date('2055-03-01T22:59:59Z') },
    ]);
    expect(await kinds(world.missions[0])).toEqual([]);

    await awards.sign(world.president, await agreementRead(world, applicationId));
    expect([await kinds(world.president), await kinds(world.arml)]).toEqual([[], ['countersign']]);

    const running = await awards.activate(world.arml, await agreementRead(world, applicationId));
    expect(await kinds(world.arml)).toEqual([]);
    const paymentId = running.payments[0]?.id ?? '';
    await payments.ask(world.missions[0], { ...once(), paymentId, note: '' });
    expect(await world.awaited(world.arml)).toMatchObject([
      { kind: 'decidePayment', subjectId: applicationId, count: 1, dueAt: new Date('2055-03-01T22:59:59Z') },
    ]);
    expect(await kinds(world.otherArml)).toEqual([]);

    await payments.check(world.arml, { ...once(), paymentId });
    await payments.record(world.arml, { ...once(), paymentId, paidOn: '2055-03-02' });
    expect(await kinds(world.arml)).toEqual([]);
  });

  test('is a review for the one person to whom it was given, until it is given', async () => {
    const { application } = await inReview(world);
    const reviewer = await seated(world, world.arml, 'Relectrice');
    const colleague = await seated(world, world.arml, 'Collègue');
    const assignmentId = await assigned(world, application, reviewer);
    const reading = (actor: ActingActor) => kinds({ ...actor, capabilities: new Set(['readCalls']) });
    expect([await reading(reviewer), await reading(colleague)]).toEqual([['review'], []]);

    await given(world, reviewer, assignmentId);

    expect(await reading(reviewer)).toEqual([]);
  });

  test('is a report of each organisation a month before it is due, then of who adds them up', async () => {
    const { reportId, lead, partner } = await reportDue(world, 20);
    expect(await world.awaited(partner)).toMatchObject([{ kind: 'fillReport', subjectId: reportId }]);
    expect(await kinds(lead)).toEqual(['fillReport']);
    const answers = { 'figure.reached': 9, 'figure.reached.newlyFound': 5, 'figure.reached.reactivated': 4 };
    const send = (actor: ActingActor, more: object) =>
      world.acts.filling.send(actor, { ...once(), reportId, answers: { ...more, progress: 'Bien' }, version: 0 });

    await send(partner, answers);
    expect([await kinds(partner), await kinds(lead)]).toEqual([[], ['fillReport']]);
    await send(lead, { 'figure.webinars': 2 });

    expect(await world.awaited(lead)).toMatchObject([{ kind: 'consolidateReport', subjectId: reportId, count: 1 }]);
    expect(await kinds(world.officer)).toEqual([]);
    world.clock.advance({ seconds: 1 });
    await world.acts.consolidating.askCorrection(lead, {
      ...{ ...once(), reportId, organisationId: partner.organisationId, body: 'À revoir' },
    });
    expect([await kinds(partner), await kinds(lead)]).toEqual([['fillReport'], []]);
  });

  test('is no report that is due much later', async () => {
    const { partner } = await reportDue(world, 90);

    expect(await kinds(partner)).toEqual([]);
  });

  test('tells who runs a call how many questions wait for an answer', async () => {
    const call = await openedCall(world, { title: 'Autre appel' });

    await world.acts.questions.ask(world.officer, { ...once(), callId: call.id, body: 'Le plafond est-il annuel ?' });

    expect(await world.awaited(world.arml)).toMatchObject([{ kind: 'answer', subjectId: call.id, count: 1 }]);
  });
});
