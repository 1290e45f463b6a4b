import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PlanView } from '../src/application/plan/plan.view.js';
import { closeCycles, once, startedCycle } from './assessment-inputs.js';
import { aLabellingWorld, type LabellingWorld } from './labelling-world.js';

const terms = { title: 'Passer le baromètre', ownerName: 'Naïma Ferlandier', dueOn: '2027-03-30', gain: 60 };

describe('an improvement plan', () => {
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

  const add = (title: string, criterionKey = 'service.youth-voice'): Promise<PlanView> =>
    world.acts.plan.add(world.officer, { ...once(), cycleId, criterionKey, ...terms, title });
  const shown = (plan: PlanView) => plan.actions.map(({ title, state }) => [title, state]);
  const found = (plan: PlanView, title: string) => {
    const action = plan.actions.find((one) => one.title === title);
    if (action === undefined) throw new Error(`The plan shows no ${title}`);
    return action;
  };

  test('feeds the planned score with what is dated, and no longer once it is dropped', async () => {
    const plan = await add('Passer le baromètre');
    const { id: actionId, version } = found(plan, 'Passer le baromètre');
    const moved = { ...once(), actionId, version, state: 'dropped' as const };

    const dropped = await world.acts.plan.move(world.officer, moved);

    expect(plan.progress.planned).toBeGreaterThan(0);
    expect(plan.progress.done).toBe(0);
    expect(plan.summary).toMatchObject({ open: 1, dated: 1, late: 0 });
    expect(dropped.progress.planned).toBe(0);
  });

  test('is a board whose cards keep the place that they are given', async () => {
    await add('Un');
    await add('Deux');
    const plan = await add('Trois');
    const [three, one] = [found(plan, 'Trois'), found(plan, 'Un')];
    const move = { actionId: three.id, version: 1, state: 'toDo' as const, afterId: one.id };

    const answered = await world.acts.plan.move(world.officer, { ...once(), ...move });
    const read = await world.as(world.mission, (reads) =>
      world.acts.plans.labelPlan({ actor: world.mission, reads }, cycleId),
    );

    expect(shown(answered)).toEqual([
      ['Un', 'toDo'],
      ['Trois', 'toDo'],
      ['Deux', 'toDo'],
    ]);
    expect(read.actions.map(({ title }) => title)).toEqual(['Un', 'Trois', 'Deux']);
  });

  test('is not frozen while the file is examined', async () => {
    await world.ask(`update labelling.cycle set state = 'auditInProgress' where id = $1`, [cycleId]);

    const plan = await add('Passer le baromètre');

    expect(plan.actions).toHaveLength(1);
    expect(plan.acts).toMatchObject([{ act: 'plan', can: true }]);
  });

  test('says when somebody changed an action meanwhile, and is written by its own organisation alone', async () => {
    const plan = await add('Passer le baromètre');
    const { id: actionId } = found(plan, 'Passer le baromètre');
    const edit = { actionId, version: 1, ...terms, gain: 80 };
    await world.acts.plan.edit(world.officer, { ...once(), ...edit });

    await expect(world.acts.plan.edit(world.mission, { ...once(), ...edit })).rejects.toMatchObject({
      code: 'planActionChangedMeanwhile',
      params: { version: 2 },
    });
    await expect(world.acts.plan.edit(world.arml, { ...once(), ...edit })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(world.acts.plan.edit(world.union, { ...once(), ...edit })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
