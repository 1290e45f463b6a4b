import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import type { LabelCycleType } from '../src/graphql/assessment/cycle.types.js';
import { answerTo, closeCycles, once, startedCycle } from './assessment-inputs.js';
import { aLabellingWorld, type LabellingWorld } from './labelling-world.js';

describe('criteria entrusted to people of the organisation', () => {
  let world: LabellingWorld;
  let cycleId: string;

  beforeAll(async () => {
    world = await aLabellingWorld();
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    await closeCycles(world);
    cycleId = (await startedCycle(world)).id;
  });

  const seen = (actor: ActingActor): Promise<LabelCycleType> =>
    world.as(actor, (reads) => world.acts.queries.labelCycle({ actor, reads }, cycleId));
  const entrust = (personId: string | null, ...criterionKeys: string[]) =>
    world.acts.assign.execute(world.mission, { ...once(), cycleId, criterionKeys, personId });

  test('a contributor sees these and no other, and answers them', async () => {
    await entrust(world.contributor.personId, 'service.health', 'service.digital');

    const cycle = await seen(world.contributor);
    const saved = await answerTo(world, world.contributor, [cycleId, 'service.health']);
    const whole = await seen(world.mission);

    expect(cycle).toMatchObject({ entrustedOnly: true, answersVisible: true });
    expect(cycle.axes.flatMap(({ criteria }) => criteria.map(({ key }) => key))).toEqual([
      'service.health',
      'service.digital',
    ]);
    expect(saved.axis).toMatchObject({ answered: 1, applicable: 2 });
    expect(saved.progress).toEqual(whole.progress);
  });

  test('a contributor finds nothing else, to read or to write', async () => {
    await entrust(world.contributor.personId, 'service.health');

    await expect(answerTo(world, world.contributor, [cycleId, 'service.digital'])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const other = world.as(world.contributor, (reads) =>
      world.acts.criteria.criterionAnswer({ actor: world.contributor, reads }, cycleId, 'service.digital'),
    );
    await expect(other).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a contributor from whom the last one is taken does not see the cycle any more', async () => {
    await entrust(world.contributor.personId, 'service.health');
    await entrust(null, 'service.health');

    await expect(seen(world.contributor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(answerTo(world, world.contributor, [cycleId, 'service.health'])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('nobody of another organisation is entrusted with anything', async () => {
    await expect(entrust(world.neighbour.personId, 'service.health')).rejects.toMatchObject({
      code: 'assigneeCannotSee',
    });
  });

  test('who presides, who directs and whom to speak to hold these seats', async () => {
    const { acts, mission, president, officer } = world;
    const named = { presidentId: president.personId, directorId: mission.personId, contactId: officer.personId };

    const cycle = await acts.name.execute(mission, { ...once(), cycleId, ...named });

    expect(cycle.readiness.seatsMissing).toEqual([]);
    expect(cycle.contact?.name).toBe(officer.name);
    const wrong = { ...named, presidentId: officer.personId };
    await expect(acts.name.execute(mission, { ...once(), cycleId, ...wrong })).rejects.toMatchObject({
      code: 'seatNotHeld',
      params: { seat: 'president' },
    });
  });
});

describe('who sees a self-assessment', () => {
  let world: LabellingWorld;
  let cycleId: string;

  beforeAll(async () => {
    world = await aLabellingWorld();
    cycleId = (await startedCycle(world)).id;
    await answerTo(world, world.mission, [cycleId, 'service.health'], { comment: 'Deux permanences.' });
  });
  afterAll(() => world.leave());

  const seen = (actor: ActingActor): Promise<LabelCycleType> =>
    world.as(actor, (reads) => world.acts.queries.labelCycle({ actor, reads }, cycleId));

  test('its regional association sees the answers, and its union the scores alone', async () => {
    const arml = await seen(world.arml);
    const union = await seen(world.union);

    expect(arml.axes).toHaveLength(6);
    expect(union).toMatchObject({ answersVisible: false, axes: [], progress: arml.progress });
    expect(JSON.stringify(union)).not.toContain('permanences');
  });

  test('nobody else sees that there is one', async () => {
    await expect(seen(world.neighbour)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(seen(world.otherArml)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a comment is read by its audience, and its audience alone', async () => {
    const { acts, mission, arml } = world;
    const about = { cycleId, criterionKey: 'service.health', kind: 'note' as const };
    await acts.comment.execute(mission, { ...once(), ...about, audience: 'own', body: 'Entre nous.' });
    await acts.comment.execute(arml, { ...once(), ...about, audience: 'own', body: 'Entre ARML.' });
    await acts.comment.execute(arml, { ...once(), ...about, audience: 'region', body: 'Pour la Mission.' });
    await acts.comment.execute(mission, { ...once(), ...about, audience: 'nation', body: 'Pour tous.' });

    const readBy = async (actor: ActingActor): Promise<string[]> => {
      const asked = { cycleId, kind: 'note' as const, first: 50, after: null };
      const page = await world.as(actor, (reads) => acts.criteria.cycleComments({ actor, reads }, asked));
      return page.rows.map(({ body }) => body);
    };

    expect(await readBy(mission)).toEqual(['Pour tous.', 'Pour la Mission.', 'Entre nous.']);
    expect(await readBy(arml)).toEqual(['Pour tous.', 'Pour la Mission.', 'Entre ARML.']);
    expect(await readBy(world.union)).toEqual(['Pour tous.']);
    const wrong = { ...once(), ...about, audience: 'region' as const, body: 'Pas pour nous.' };
    await expect(acts.comment.execute(world.union, wrong)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('help is asked for once, taken up and closed by the regional association', async () => {
    const { acts, mission, arml } = world;
    const asked = await acts.askHelp.execute(mission, { ...once(), cycleId, body: 'Comment prouver le 4.2 ?' });

    await expect(acts.askHelp.execute(mission, { ...once(), cycleId, body: 'Encore.' })).rejects.toMatchObject({
      code: 'helpAlreadyAsked',
    });
    await expect(acts.moveHelp.execute(world.otherArml, 'takeUpHelp', { ...once(), cycleId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const taken = await acts.moveHelp.execute(arml, 'takeUpHelp', { ...once(), cycleId });
    const closed = await acts.moveHelp.execute(arml, 'closeHelp', { ...once(), cycleId });

    expect([asked.help, taken.help, closed.help]).toEqual(['asked', 'inProgress', null]);
  });

  test('lists show each level its own', async () => {
    const listed = async (actor: ActingActor): Promise<number> => {
      const page = await world.as(actor, (reads) =>
        world.acts.queries.labelCycles({ actor, reads }, 20, null, { isOpen: true }),
      );
      return page.total;
    };

    expect(await listed(world.mission)).toBe(1);
    expect(await listed(world.arml)).toBe(1);
    expect(await listed(world.union)).toBe(1);
    expect(await listed(world.otherArml)).toBe(0);
    expect(await listed(world.contributor)).toBe(0);
  });
});
