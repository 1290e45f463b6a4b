import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { criteria } from './laid-cycle.js';
import { enteredPool, opinionOn, type Pool, somePlan } from './cycle-story.js';
import { aCycleWorld, type CycleWorld, once } from './cycle-world.js';
import { expectFewStatements, statementsOf } from '../statements-of.js';

describe('an act on a cycle puts at most ten statements to the database', () => {
  let world: CycleWorld;
  let pool: Pool;

  beforeAll(async () => {
    world = await aCycleWorld();
    pool = await enteredPool(world);
  });
  afterAll(() => world.leave());

  test('from the application to the final report', async () => {
    const { acts, mission, arml, union, auditors, clock, aCycle, seen } = world;
    const cycleId = await aCycle(mission);
    const cycle = () => ({ ...once(), cycleId });
    const reason = 'À préciser';
    const summary = 'Une équipe engagée.';
    await expectFewStatements(() => acts.ordinary.execute(mission, 'askReview', cycle()));
    await expectFewStatements(() => acts.ordinary.execute(arml, 'returnFromReview', { ...cycle(), reason }));
    await expectFewStatements(() => acts.apply.execute(mission, { ...cycle(), levelAimed: 1 }));
    await expectFewStatements(() => acts.ordinary.execute(union, 'admitApplication', cycle()));
    const pair = { leadAuditorId: pool.external, secondAuditorId: pool.third };
    await expectFewStatements(() => acts.assign.execute(union, { ...cycle(), ...pair }));
    await expectFewStatements(() =>
      acts.assign.execute(union, { ...cycle(), ...pair, secondAuditorId: pool.peer, reason }),
    );
    await expectFewStatements(() => acts.plan.execute(auditors.peer, { ...cycle(), ...somePlan }));
    clock.moveTo('2027-03-30T08:00:00Z');
    await expectFewStatements(() => acts.visit.start(auditors.peer, cycle()));
    const alert = { finding: 'alertPoint', body: 'À revoir' };
    for (const key of criteria)
      await expectFewStatements(() => acts.opinion.execute(auditors.peer, opinionOn(cycleId, key, alert)));
    await expectFewStatements(() => acts.visit.finish(auditors.peer, cycle()));
    await expectFewStatements(() => acts.report.send(auditors.peer, { ...cycle(), summary }));
    const findings = (await seen(mission, cycleId)).findings.map(({ id }) => id);
    for (const findingId of findings) {
      await expectFewStatements(() =>
        acts.findings.respond(mission, { ...once(), findingId, act: 'contest', text: 'Non' }),
      );
      await expectFewStatements(() =>
        acts.findings.reply(auditors.peer, { ...once(), findingId, act: 'uphold', text: 'Si' }),
      );
    }
    await expectFewStatements(() => acts.report.finalise(auditors.peer, { ...cycle(), summary }));
  });

  test('and a screen is one statement, or two', async () => {
    const { mission, union, seen, pool: pools, proposed, aCycle } = world;
    const cycleId = await aCycle(mission);

    expect(await statementsOf(() => seen(mission, cycleId))).toHaveLength(1);
    expect(await statementsOf(() => pools(union))).toHaveLength(1);
    expect(await statementsOf(() => proposed(union, cycleId))).toHaveLength(2);
  });
});
