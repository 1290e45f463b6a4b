import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import { answered, begun, once, openedCall } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';

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

    await applications.signOff(world.president, act());
    expect(await kinds(world.missions[0])).toEqual(['deposit']);

    await applications.deposit(world.missions[0], act());
    expect(await world.awaited(world.arml)).toMatchObject([{ kind: 'examine', subjectId: call.id, count: 1 }]);

    await examinations.move(world.arml, 'examine', 'examineApplication', act());
    const corrections = [{ fieldKey: 'asked', kind: 'incorrect' as const, body: 'Le plafond est de 20 000 €.' }];
    await examinations.requestChanges(world.arml, { ...act(), until: { day: soon }, corrections });
    expect(await kinds(world.arml)).toEqual([]);
    expect(await world.awaited(world.officer)).toMatchObject([{ kind: 'correct', subjectId: id, count: 1 }]);
  });

  test('tells who runs a call how many questions wait for an answer', async () => {
    const call = await openedCall(world, { title: 'Autre appel' });

    await world.acts.questions.ask(world.officer, { ...once(), callId: call.id, body: 'Le plafond est-il annuel ?' });

    expect(await world.awaited(world.arml)).toMatchObject([{ kind: 'answer', subjectId: call.id, count: 1 }]);
  });
});
