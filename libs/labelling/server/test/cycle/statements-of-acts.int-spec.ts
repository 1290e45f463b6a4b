import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { criteria } from './laid-cycle.js';
import { enteredPool, opinionOn, type Pool, somePlan } from './cycle-story.js';
import { aCycleWorld, type CycleWorld, once } from './cycle-world.js';

/** The clock of these tests takes the stamp, which is the tenth. */
const mostBesideTheStamp = 9;
const ofTheScope = /^(platform\.scope\.|start transaction|set transaction|commit|begin)/i;

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
    await few(() => acts.ordinary.execute(mission, 'askReview', cycle()));
    await few(() => acts.ordinary.execute(arml, 'returnFromReview', { ...cycle(), reason }));
    await few(() => acts.apply.execute(mission, { ...cycle(), levelAimed: 1 }));
    await few(() => acts.ordinary.execute(union, 'admitApplication', cycle()));
    const pair = { leadAuditorId: pool.external, secondAuditorId: pool.third };
    await few(() => acts.assign.execute(union, { ...cycle(), ...pair }));
    await few(() => acts.assign.execute(union, { ...cycle(), ...pair, secondAuditorId: pool.peer, reason }));
    await few(() => acts.plan.execute(auditors.peer, { ...cycle(), ...somePlan }));
    clock.moveTo('2027-03-30T08:00:00Z');
    await few(() => acts.visit.start(auditors.peer, cycle()));
    const alert = { finding: 'alertPoint', body: 'À revoir' };
    for (const key of criteria) await few(() => acts.opinion.execute(auditors.peer, opinionOn(cycleId, key, alert)));
    await few(() => acts.visit.finish(auditors.peer, cycle()));
    await few(() => acts.report.send(auditors.peer, { ...cycle(), summary }));
    const findings = (await seen(mission, cycleId)).findings.map(({ id }) => id);
    for (const findingId of findings) {
      await few(() => acts.findings.respond(mission, { ...once(), findingId, act: 'contest', text: 'Non' }));
      await few(() => acts.findings.reply(auditors.peer, { ...once(), findingId, act: 'uphold', text: 'Si' }));
    }
    await few(() => acts.report.finalise(auditors.peer, { ...cycle(), summary }));
  });

  test('and a screen is one statement, or two', async () => {
    const { mission, union, seen, pool: pools, proposed, aCycle } = world;
    const cycleId = await aCycle(mission);

    expect(await statementsOf(() => seen(mission, cycleId))).toHaveLength(1);
    expect(await statementsOf(() => pools(union))).toHaveLength(1);
    expect(await statementsOf(() => proposed(union, cycleId))).toHaveLength(2);
  });
});

async function few(act: () => Promise<unknown>): Promise<void> {
  const put = await statementsOf(act);

  expect(put.length).toBeGreaterThan(5);
  expect(put.slice(mostBesideTheStamp)).toEqual([]);
}

/** The names of what the act puts to PostgreSQL, its transaction and its scope apart. */
async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  const right = Reflect.get(Client.prototype, 'query') as (...given: unknown[]) => unknown;
  const put: string[] = [];
  Reflect.set(Client.prototype, 'query', function counted(this: Client, ...given: unknown[]): unknown {
    const [asked] = given;
    put.push(typeof asked === 'string' ? asked : String(Reflect.get(Object(asked), 'name')));
    return Reflect.apply(right, this, given);
  });
  try {
    await act();
    return put.filter((name) => !ofTheScope.test(name));
  } finally {
    Reflect.set(Client.prototype, 'query', right);
  }
}
