import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { assessmentLimits } from '@maillage/labelling-domain';
import { answerTo, closeCycles, once, rowOf, startedCycle } from './assessment-inputs.js';
import { aLabellingWorld, type LabellingWorld } from './labelling-world.js';

describe('a self-assessment', () => {
  let world: LabellingWorld;

  beforeAll(async () => {
    world = await aLabellingWorld();
  });
  afterAll(() => world.leave());
  beforeEach(() => closeCycles(world));

  test('begins with one answer to each criterion, and says which do not concern the Mission', async () => {
    const cycle = await startedCycle(world);

    expect(cycle.axes.flatMap(({ criteria }) => criteria)).toHaveLength(35);
    expect(rowOf(cycle, 'service.every-site').excluded).toMatchObject({
      code: 'profileDiffers',
      params: { fact: 'siteCount', actual: 0 },
    });
    expect(cycle.progress).toMatchObject({ done: 0, planned: 0, answered: 0 });
    expect(cycle.readiness.unansweredKeys).toHaveLength(cycle.progress.applicable);
  });

  test('counts from its registration on what remains to be answered', async () => {
    const asked = { frameworkId: world.framework.frameworkId, kind: 'initial' as const };

    const { id } = await world.acts.register.execute(world.mission, { ...once(), ...asked });

    const counted = await world.ask(
      `select cycle.answered, cycle.applicable = (select count(*) from labelling.answer
          where answer.cycle_id = cycle.id and answer.excluded is null) as "isCounted" from labelling.cycle where id = $1`,
      [id],
    );
    expect(counted).toEqual([{ answered: 0, isCounted: true }]);
  });

  test('is photographed so many times in a day by one person, and no more', async () => {
    const { mission, acts } = world;
    const cycle = await startedCycle(world);
    const take = () => acts.take.execute(mission, { ...once(), cycleId: cycle.id, title: 'Point du jour' });
    for (let taken = 0; taken < assessmentLimits.snapshotsOfDay; taken += 1) await take();

    await expect(take()).rejects.toMatchObject({
      code: 'tooManySnapshots',
      params: { max: assessmentLimits.snapshotsOfDay },
    });
    await world.ask(`update labelling.snapshot set taken_at = taken_at - interval '25 hours'`);

    expect(await take()).toMatchObject({ title: 'Point du jour' });
  });

  test('says what is missing before the Mission may apply, and who may not even ask', async () => {
    const cycle = await startedCycle(world);
    const read = await world.as(world.arml, (reads) =>
      world.acts.queries.labelCycle({ actor: world.arml, reads }, cycle.id),
    );

    const actOf = ({ acts }: typeof cycle, name: string) => acts.find(({ act }) => act === name);
    expect(actOf(cycle, 'apply')).toMatchObject({ can: false, code: 'rolesNotNamed' });
    expect(actOf(cycle, 'askReview')).toMatchObject({ can: true, code: null });
    expect(actOf(cycle, 'start')).toMatchObject({ can: false, code: 'cyclePastThis' });
    expect(cycle.acts.map(({ act }) => act)).toEqual([...new Set(cycle.acts.map(({ act }) => act))]);
    expect(read.acts.map(({ act }) => act)).toContain('returnFromReview');
    expect(read.acts.map(({ act }) => act)).not.toContain('apply');
  });

  test('is one at a time for a framework, even when two people register at once', async () => {
    const { acts, mission, framework } = world;
    const asked = { frameworkId: framework.frameworkId, kind: 'initial' as const };

    const both = await Promise.allSettled([
      acts.register.execute(mission, { ...once(), ...asked }),
      acts.register.execute(mission, { ...once(), ...asked }),
    ]);

    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'cycleAlreadyOpen' } });
  });

  test('is not opened by an association against the framework of the Missions', async () => {
    const asked = { frameworkId: world.framework.frameworkId, kind: 'initial' as const };

    await expect(world.acts.register.execute(world.arml, { ...once(), ...asked })).rejects.toMatchObject({
      code: 'frameworkNotForUs',
    });
  });

  test('follows each answer with its scores, and what the next screen reads is the same', async () => {
    const { id } = await startedCycle(world);

    const saved = await answerTo(world, world.officer, [id, 'service.youth-voice'], {
      ...{ status: 'partly', donePercent: 60, plannedOn: '2027-03-30', comment: 'Baromètre passé en juin.' },
    });
    const read = await world.as(world.mission, (reads) =>
      world.acts.queries.labelCycle({ actor: world.mission, reads }, id),
    );

    expect(saved.criterion).toMatchObject({ status: 'partly', donePercent: 60, version: 1 });
    expect(saved.progress.planned).toBeGreaterThan(saved.progress.done);
    expect(read.progress).toEqual(saved.progress);
    expect(read.axes.find(({ code }) => code === '4')?.progress).toEqual(saved.axis);
    expect(read.plan.dated).toBe(1);
  });

  test('takes an answer once for a key, however often it is sent', async () => {
    const { id } = await startedCycle(world);
    const sent = { ...once(), cycleId: id, criterionKey: 'service.health', version: 0, status: 'done' as const };

    const first = await world.acts.save.execute(world.mission, { ...sent, comment: '' });
    const again = await world.acts.save.execute(world.mission, { ...sent, comment: '' });

    expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(first)));
    const kept = await world.ask(
      `select 1 from labelling.answer_revision revision join labelling.answer on answer.id = revision.answer_id
        where answer.cycle_id = $1`,
      [id],
    );
    expect(kept).toHaveLength(1);
  });

  test('loses nothing of two people who write one answer', async () => {
    const { id } = await startedCycle(world);
    const key = 'service.youth-voice';
    await answerTo(world, world.officer, [id, key], { comment: 'Passé en juin.' });
    world.clock.advance({ minutes: 1 });

    const late = answerTo(world, world.mission, [id, key], { status: 'partly', donePercent: 40, comment: 'En cours.' });

    await expect(late).rejects.toMatchObject({
      code: 'answerChangedMeanwhile',
      params: { version: 1, comment: 'Passé en juin.', yourComment: 'En cours.', yourDonePercent: 40 },
    });
    const criterion = await world.as(world.mission, (reads) =>
      world.acts.criteria.criterionAnswer({ actor: world.mission, reads }, id, key),
    );
    expect(criterion.comment).toBe('Passé en juin.');
    expect(criterion.criterion.keptAside).toBe(true);
    expect(criterion.history.map(({ comment, wasKept }) => [comment, wasKept])).toEqual([
      ['En cours.', false],
      ['Passé en juin.', true],
    ]);
  });

  test('keeps a late text once, however often the device sends it', async () => {
    const { id } = await startedCycle(world);
    const key = 'service.youth-voice';
    await answerTo(world, world.officer, [id, key]);
    const late = { ...once(), cycleId: id, criterionKey: key, version: 0, status: 'notDone' as const, comment: 'Non.' };

    await expect(world.acts.save.execute(world.mission, late)).rejects.toThrow();
    await expect(world.acts.save.execute(world.mission, late)).rejects.toThrow();

    const kept = await world.as(world.mission, (reads) =>
      world.acts.criteria.criterionAnswer({ actor: world.mission, reads }, id, key),
    );
    expect(kept.history.filter(({ wasKept }) => !wasKept)).toHaveLength(1);
  });

  test('shows the history of an answer by its author', async () => {
    const { id } = await startedCycle(world);
    const key = 'service.health';
    await answerTo(world, world.officer, [id, key], { comment: 'Une permanence.' });
    await answerTo(world, world.mission, [id, key], { comment: 'Deux permanences.', version: 1 });

    const asked = { cycleId: id, criterionKey: key, first: 20, after: null, authorId: world.officer.personId };
    const history = await world.as(world.mission, (reads) =>
      world.acts.criteria.answerHistory({ actor: world.mission, reads }, asked),
    );

    expect(history.rows.map(({ comment }) => comment)).toEqual(['Une permanence.']);
    expect(history.authors).toHaveLength(2);
  });

  test('is frozen once the Mission has applied, with a reason; a stranger finds nothing', async () => {
    const { id } = await startedCycle(world);
    await world.ask(`update labelling.cycle set state = 'applied' where id = $1`, [id]);

    await expect(answerTo(world, world.mission, [id, 'service.health'])).rejects.toMatchObject({
      code: 'answersFrozen',
      params: { state: 'applied' },
    });
    await expect(answerTo(world, world.neighbour, [id, 'service.health'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(answerTo(world, world.arml, [id, 'service.health'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(answerTo(world, world.union, [id, 'service.health'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
