import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { RecurringJob, type Recurring } from '../src/index.js';
import { Gate, type JobsWorld, aJobsWorld, soon } from './jobs-world.js';

jest.setTimeout(60_000);

describe('a recurring job', () => {
  let world: JobsWorld;

  beforeAll(async () => {
    world = await aJobsWorld();
  });

  afterAll(() => world.leave());

  it('takes each turn once, however many processes there are', async () => {
    const turns: number[] = [];
    const job = everySecond('closeNeeds', () => void turns.push(Math.floor(Date.now() / 1_000)));
    const processes = await Promise.all([world.process([job]), world.process([job])]);

    await soon(async () => turns.length >= 4, true);
    await Promise.all(processes.map(({ app }) => app.close()));

    expect(turns.length).toBeLessThanOrEqual((turns.at(-1) ?? 0) - (turns[0] ?? 0) + 2);
  });

  it('runs again after a turn that failed', async () => {
    let turns = 0;
    const job = everySecond('countSeats', () => {
      turns += 1;
      if (turns === 1) throw new Error('no seat could be counted');
    });
    const { app } = await world.process([job]);

    await soon(async () => turns >= 2, true);
    await app.close();

    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it('does not begin a turn while the former one is at work in the same process, and holds up no other job', async () => {
    const gate = new Gate();
    let others = 0;
    const slow = everySecond('sendSummaries', () => gate.pass());
    const { app } = await world.process([slow, everySecond('closeBallots', () => void (others += 1))]);

    await soon(async () => others >= 4, true);
    const begun = gate.waiting;
    gate.open();
    await app.close();

    expect(begun).toBe(1);
    expect(others).toBeGreaterThanOrEqual(4);
  });

  it('has a name of its own, or the boot fails', async () => {
    const [one, other] = [everySecond('closeNeeds', () => undefined), everySecond('closeNeeds', () => undefined)];

    await expect(world.process([one, other])).rejects.toThrow('Two recurring jobs are named closeNeeds.');
  });

  it('is finished before its process ends', async () => {
    let finished = false;
    const gate = new Gate();
    const job = everySecond('closeCampaigns', async () => {
      await gate.pass();
      await sleep(200);
      finished = true;
    });
    const { app } = await world.process([job]);
    await soon(async () => gate.waiting, 1);

    const closing = app.close();
    gate.open();
    await closing;

    expect(finished).toBe(true);
  });
});

function everySecond(name: string, work: () => Promise<void> | void): new () => Recurring {
  @RecurringJob({ name, everySeconds: 1 })
  class TestJob implements Recurring {
    async run(): Promise<void> {
      await work();
    }
  }
  return TestJob;
}
