import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { canonicalJson, newId } from '@maillage/platform-kernel';
import type { CallView } from '../src/application/call/call.view.js';
import {
  answered,
  begun,
  deposited,
  draftedCall,
  once,
  openedCall,
  publishedForm,
  signedOff,
  someForm,
  someTerms,
} from './calls-inputs.js';
import { applicationRead } from './as-read.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';

describe('an application', () => {
  let world: CallsWorld;
  let call: CallView;

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2026-11-26T09:00:00Z');
    call = await openedCall(world);
  });

  test('goes from the first answer to the deposit, through the president', async () => {
    const application = await begun(world, call);
    expect(application).toMatchObject({ status: 'inPreparation', missing: 2, isLead: true });
    expect(application.sections.map(({ state }) => state)).toEqual(['notStarted', 'notStarted']);

    await answered(world, application);
    const { applications } = world.acts;
    const act = () => ({ ...once(), applicationId: application.id });
    expect(await applications.askSignOff(world.officer, act())).toMatchObject({
      status: 'awaitingSignOff',
      missing: 0,
    });
    expect(
      (await applications.signOff(world.president, await applicationRead(world, application.id))).signOff.signedOffBy,
    ).toBe(world.president.name);
    const done = await applications.deposit(world.missions[0], await applicationRead(world, application.id));

    expect(done).toMatchObject({ status: 'deposited', deposits: [{ number: 1, isLate: false }] });
    const inside = await world.examined(world.arml, application.id);
    expect(inside).toMatchObject({ state: 'submitted', answers: { summary: 'Des vélos', asked: 21_000_00 } });
  });

  test('is kept as it was deposited, under the hash of exactly that text', async () => {
    const { id, deposits } = await deposited(world, call);

    const [row] = await world.ask<{ content: string; sha256: string }>(
      'select content, sha256 from calls.deposit where application_id = $1',
      [id],
    );

    expect(row?.sha256).toBe(
      createHash('sha256')
        .update(row?.content ?? '')
        .digest('hex'),
    );
    expect(row?.sha256).toBe(deposits[0]?.sha256);
    expect(canonicalJson(JSON.parse(row?.content ?? 'null'))).toBe(row?.content);
    for (const change of ["update calls.deposit set sha256 = repeat('0', 64)", 'delete from calls.deposit']) {
      await expect(world.ask(change)).rejects.toThrow('A deposit is never changed');
    }
    await expect(world.ask('truncate calls.deposit')).rejects.toThrow('A deposit is never changed');
  });

  test('is not seen by who runs the call before its deposit, and its answers never', async () => {
    const application = await begun(world, call);
    await answered(world, application);
    const seen = () =>
      world.reading<{ id: string }>(world.arml, 'select id from calls.application where id = $1', [application.id]);
    const answers = () =>
      world.reading(world.arml, 'select id from calls.answer where application_id = $1', [application.id]);
    expect([(await seen()).length, (await answers()).length]).toEqual([0, 0]);

    const other = await deposited(world, call);

    expect(await world.reading(world.arml, 'select id from calls.application where id = $1', [other.id])).toHaveLength(
      1,
    );
    expect(
      await world.reading(world.arml, 'select id from calls.answer where application_id = $1', [other.id]),
    ).toEqual([]);
    for (const stranger of [world.missions[1], world.union, world.otherArml]) {
      expect(await world.reading(stranger, 'select id from calls.deposit', [])).toEqual([]);
    }
  });

  test.each([
    ['somebody else has saved since', { fieldKey: 'summary', value: 'Autre', version: 0 }, 'responseChangedMeanwhile'],
    ['the form does not ask', { fieldKey: 'other', value: 'Autre', version: 0 }, 'fieldUnknown'],
    ['is of another shape', { fieldKey: 'asked', value: 'beaucoup', version: 1 }, 'answerUnreadable'],
  ])('refuses an answer that %s, and keeps what is there', async (_, answer, code) => {
    const application = await begun(world, call);
    await answered(world, application);

    const saving = world.acts.writing.answer(world.officer, { ...once(), applicationId: application.id, ...answer });

    await expect(saving).rejects.toMatchObject({ code });
    const { answers } = await world.application(world.officer, application.id);
    expect(answers.find(({ fieldKey }) => fieldKey === 'summary')?.value).toBe('Des vélos');
  });

  test('is deposited by nobody before it is complete and signed off by another person', async () => {
    const application = await begun(world, call);
    const act = () => ({ ...once(), applicationId: application.id });
    const { applications } = world.acts;
    await expect(applications.askSignOff(world.officer, act())).rejects.toMatchObject({
      code: 'applicationIncomplete',
    });
    await answered(world, application);
    await expect(
      applications.deposit(world.missions[0], await applicationRead(world, application.id)),
    ).rejects.toMatchObject({
      code: 'applicationNotThereYet',
    });
    await applications.askSignOff(world.president, act());
    await expect(
      applications.deposit(world.missions[0], await applicationRead(world, application.id)),
    ).rejects.toMatchObject({ code: 'signOffMissing' });

    const signing = applications.signOff(world.president, await applicationRead(world, application.id));

    await expect(signing).rejects.toMatchObject({ code: 'signOffOwnRequest' });
    await expect(
      applications.signOff(world.officer, await applicationRead(world, application.id)),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is signed off and handed in as it was read, and read again once somebody wrote in it', async () => {
    const application = await begun(world, call);
    await answered(world, application);
    const act = () => ({ ...once(), applicationId: application.id });
    const { applications, writing } = world.acts;
    const { version: first } = await applications.askSignOff(world.officer, act());
    const rewritten = async (value: string, version: number) => {
      await applications.resumeWriting(world.officer, act());
      await writing.answer(world.officer, { ...act(), fieldKey: 'summary', value, version });
      return (await applications.askSignOff(world.officer, act())).version;
    };
    const second = await rewritten('Des trottinettes', 1);

    const signing = applications.signOff(world.president, { ...act(), version: first });
    await expect(signing).rejects.toMatchObject({ code: 'applicationChangedMeanwhile', params: { version: first } });
    const signed = await applications.signOff(world.president, { ...act(), version: second });

    const third = await rewritten('Des skis', 2);
    const again = await applications.signOff(world.president, { ...act(), version: third });
    const handingIn = applications.deposit(world.missions[0], { ...act(), version: signed.version });
    await expect(handingIn).rejects.toMatchObject({ code: 'applicationChangedMeanwhile' });
    expect(await world.ask('select id from calls.deposit where application_id = $1', [application.id])).toEqual([]);
    const done = await applications.deposit(world.missions[0], { ...act(), version: again.version });
    expect(done).toMatchObject({ status: 'deposited' });
  });

  test('is handed in anew as its corrections were read', async () => {
    const { id } = await deposited(world, call);
    const act = () => ({ ...once(), applicationId: id });
    const { examinations, writing, applications } = world.acts;
    await examinations.move(world.arml, 'examine', 'examineApplication', act());
    const corrections = [{ fieldKey: 'asked', kind: 'incorrect' as const, body: 'Le plafond est de 20 000 €.' }];
    await examinations.requestChanges(world.arml, { ...act(), until: { day: '2054-12-31' }, corrections });
    world.clock.advance({ hours: 1 });
    const read = await writing.answer(world.officer, { ...act(), fieldKey: 'asked', value: 20_000_00, version: 1 });
    await writing.answer(world.officer, { ...act(), fieldKey: 'asked', value: 19_000_00, version: 2 });

    const handingIn = applications.resubmit(world.missions[0], { ...act(), version: read.version });

    await expect(handingIn).rejects.toMatchObject({ code: 'applicationChangedMeanwhile' });
    expect((await world.application(world.officer, id)).deposits).toHaveLength(1);
  });

  test('is signed off anew once it is written anew', async () => {
    const { id } = await signedOff(world, call);
    const act = () => ({ ...once(), applicationId: id });

    const back = await world.acts.applications.resumeWriting(world.officer, act());

    expect(back).toMatchObject({ status: 'inPreparation', signOff: { isAsked: false, signedOffBy: null } });
  });

  test('is corrected in the answers that are asked for alone, and its first deposit stays', async () => {
    const { id } = await deposited(world, call);
    const act = () => ({ ...once(), applicationId: id });
    const { examinations, writing, applications } = world.acts;
    await examinations.move(world.arml, 'examine', 'examineApplication', act());
    const corrections = [{ fieldKey: 'asked', kind: 'incorrect' as const, body: 'Le plafond est de 20 000 €.' }];
    await examinations.requestChanges(world.arml, { ...act(), until: { day: '2054-12-31' }, corrections });

    const reopened = await world.application(world.officer, id);
    expect(reopened).toMatchObject({ status: 'correctionsAsked', corrections: [{ fieldKey: 'asked', isMet: false }] });
    const closed = writing.answer(world.officer, { ...act(), fieldKey: 'summary', value: 'x', version: 1 });
    await expect(closed).rejects.toMatchObject({ code: 'fieldNotReopened' });
    await expect(applications.resubmit(world.missions[0], await applicationRead(world, id))).rejects.toMatchObject({
      code: 'correctionsOpen',
    });

    world.clock.advance({ hours: 1 });
    await writing.answer(world.officer, { ...act(), fieldKey: 'asked', value: 20_000_00, version: 1 });
    const again = await applications.resubmit(world.missions[0], await applicationRead(world, id));

    expect(again).toMatchObject({ status: 'beingExamined', deposits: [{ number: 2 }, { number: 1 }] });
    const inside = await world.examined(world.arml, id);
    expect(inside).toMatchObject({ state: 'resubmitted', answers: { asked: 20_000_00, summary: 'Des vélos' } });
    const [first] = await world.ask<{ content: string }>(
      'select content from calls.deposit where application_id = $1 and number = 1',
      [id],
    );
    expect(JSON.parse(first?.content ?? '{}')).toMatchObject({ answers: { asked: 21_000_00 } });
  });

  test('shows each message to those whom it was written for', async () => {
    const { id } = await deposited(world, call);
    const send = (actor: typeof world.arml, audience: 'own' | 'coordinator', body: string) => {
      world.clock.advance({ seconds: 1 });
      return world.acts.messages.execute(actor, { ...once(), applicationId: id, audience, body });
    };
    await send(world.officer, 'own', 'Note interne');
    await send(world.officer, 'coordinator', 'Une question');
    await send(world.arml, 'own', 'Note de l’instruction');
    await send(world.arml, 'coordinator', 'Une réponse');

    const bodies = async (actor: typeof world.arml) =>
      (await world.application(actor, id)).messages.map(({ body }) => body);

    expect(await bodies(world.officer)).toEqual(['Note interne', 'Une question', 'Une réponse']);
    expect(await bodies(world.arml)).toEqual(['Une question', 'Note de l’instruction', 'Une réponse']);
  });

  test('is withdrawn with a reason, and says so to who runs the call', async () => {
    const { id } = await deposited(world, call);
    const withdrawing = (reason: string) =>
      world.acts.applications.withdraw(world.missions[0], { ...once(), applicationId: id, reason });
    await expect(withdrawing(' ')).rejects.toMatchObject({ code: 'motiveMissing' });

    await withdrawing('Un autre financeur');

    expect(await world.examined(world.arml, id)).toMatchObject({ state: 'withdrawn' });
  });

  test('is duplicated for another call, with what its form asks too', async () => {
    const source = await begun(world, call);
    await answered(world, source);
    const next = await openedCall(world, { title: 'Mobilités, deuxième vague' });

    const copy = await world.acts.beginnings.duplicate(world.officer, {
      ...{ ...once(), applicationId: source.id, callId: next.id, title: 'Encore des vélos' },
    });

    expect(copy).toMatchObject({ status: 'inPreparation', missing: 0, call: { id: next.id } });
  });

  test.each([
    [
      'of a region that the call does not name',
      { eligibility: { kinds: ['localMission' as const], regionCodes: ['53'] } },
      'applicantNotEligible',
    ],
    [
      'of a kind that it does not name',
      { eligibility: { kinds: ['regionalAssociation' as const], regionCodes: [] } },
      'applicantNotEligible',
    ],
    ['before the call opens', { opening: { day: '2026-11-27' } }, 'callOpensLater'],
  ])('is not begun by an organisation %s', async (_, facts, code) => {
    const other = await openedCall(world, facts);

    await expect(begun(world, other)).rejects.toMatchObject({ code });
  });
});

describe('a call', () => {
  let world: CallsWorld;

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());
  beforeEach(() => world.clock.moveTo('2026-11-26T09:00:00Z'));

  test('is not shown before it is complete, and says all that it lacks', async () => {
    const call = await world.acts.drafts.draft(world.arml, {
      ...once(),
      terms: someTerms({ legalBasis: '', criteria: [] }),
    });
    expect(call.gaps).toEqual(['legalBasisMissing', 'formMissing', 'gridMissing']);

    const announcing = world.acts.moves.move(world.arml, 'announce', 'announceCall', { ...once(), callId: call.id });

    await expect(announcing).rejects.toMatchObject({ code: 'callIncomplete', params: { count: 3 } });
    expect((await world.listed(world.missions[0])).map(({ id }) => id)).not.toContain(call.id);
  });

  test('refuses a day that no calendar has, and names the field', async () => {
    const drafting = world.acts.drafts.draft(world.arml, {
      ...once(),
      terms: someTerms({ closing: { day: '2021-11-31', hour: null } }),
    });

    await expect(drafting).rejects.toMatchObject({ code: 'dayDoesNotExist', params: { field: 'closing' } });
  });

  test('of the union is declined by a region, which leaves alone what is locked', async () => {
    const model = await draftedCall(world, {}, world.union);
    const edited = {
      ...once(),
      callId: model.id,
      version: model.version,
      locked: ['objectives' as const],
      terms: someTerms({ formVersionId: model.form?.id ?? null }),
    };
    await world.acts.edits.execute(world.union, edited);
    await world.acts.moves.move(world.union, 'announce', 'announceCall', { ...once(), callId: model.id });

    const variant = await world.acts.drafts.decline(world.arml, { ...once(), callId: model.id });
    expect(variant).toMatchObject({ model: { id: model.id }, terms: { opensAt: null, closesAt: null, ownerId: null } });
    const edit = (facts: Partial<ReturnType<typeof someTerms>>) =>
      world.acts.edits.execute(world.arml, {
        ...once(),
        callId: variant.id,
        version: variant.version,
        terms: someTerms({ formVersionId: model.form?.id ?? null, ...facts }),
      });

    await expect(edit({ objectives: 'Autres' })).rejects.toMatchObject({ code: 'fieldLockedByModel' });
    expect(variant.form?.definition).toEqual(someForm);
    const foreign = await publishedForm(world, world.arml);
    await expect(edit({ formVersionId: foreign })).rejects.toMatchObject({ code: 'formNotOfModel' });
    await expect(edit({ formVersionId: newId() })).rejects.toMatchObject({ code: 'formMissing' });
    const copy = await publishedForm(world, world.arml, model.form?.id ?? null);
    expect(await edit({ context: 'Notre région', formVersionId: copy })).toMatchObject({
      terms: { context: 'Notre région' },
      form: { id: copy },
    });
  });

  test('is closed by the clock at its minute, and by nobody before', async () => {
    const call = await openedCall(world);
    world.clock.moveTo('2054-12-18T10:59:59.999Z');
    await world.acts.closing.execute(world.arml.organisationId, call.id);
    expect(await world.call(world.arml, call.id)).toMatchObject({ state: 'open' });

    world.clock.moveTo('2054-12-18T11:00:00Z');
    await world.acts.closing.execute(world.arml.organisationId, call.id);
    await world.acts.closing.execute(world.arml.organisationId, call.id);

    const closed = await world.call(world.missions[0], call.id);
    expect(closed).toMatchObject({ state: 'closed' });
    expect(closed.decisions[0]).toMatchObject({ act: 'close', by: '' });
  });

  test('answers questions to who asked, or to all', async () => {
    const call = await openedCall(world);
    await world.acts.questions.ask(world.officer, { ...once(), callId: call.id, body: 'Le plafond est-il annuel ?' });
    const [question] = (await world.call(world.arml, call.id)).openQuestions;
    expect((await world.call(world.missions[1], call.id)).openQuestions).toEqual([]);

    await world.acts.questions.answer(world.arml, {
      ...{
        ...once(),
        questionId: question?.id ?? '',
        question: 'Le plafond est-il annuel ?',
        body: 'Oui.',
        isPublic: true,
      },
    });

    expect((await world.call(world.missions[1], call.id)).answers).toMatchObject([{ body: 'Oui.', isPublic: true }]);
  });
});
