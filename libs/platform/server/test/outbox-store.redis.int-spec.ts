import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Redis } from 'ioredis';
import type { JobStore } from '../src/index.js';
import { killWorkers } from './jobs-fixtures/kill-workers.js';
import { Gate, type JobsWorld, aJobsWorld, soon } from './jobs-world.js';
import { handledBy, leaveEffect } from './outbox-handlers.js';

/** Forty workers are started one after the other: a second each on an idle machine. */
jest.setTimeout(600_000);

describe('an event, with its jobs in Redis', () => {
  const url = process.env['REDIS_URL'] ?? '';
  const store: JobStore = { kind: 'redis', url };
  let redis: Redis;
  let world: JobsWorld;

  beforeEach(async () => {
    redis = new Redis(url);
    await redis.flushdb();
    world = await aJobsWorld();
  });

  afterEach(async () => {
    await world.leave();
    await redis.quit();
  });

  it('has its effect soon', async () => {
    const process = await world.process(handledBy(leaveEffect), { store });

    await Promise.all(Array.from({ length: 120 }, () => process.append({})));

    expect(await soon(() => world.effects(), 120)).toBe(120);
  });

  it('has its effect within 60 seconds when Redis is emptied while 300 events wait', async () => {
    const gate = new Gate();
    const process = await world.process(
      handledBy(async (event, transaction) => {
        await gate.pass();
        await leaveEffect(event, transaction);
      }),
      { store },
    );
    await Promise.all(Array.from({ length: 300 }, () => process.append({})));
    expect(await soon(() => relayedEvents(world), 300)).toBe(300);

    const pending = await redis.dbsize();
    await redis.flushall();
    gate.open();

    expect(pending).toBeGreaterThan(300);
    expect(await soon(() => world.effects(), 300, 60)).toBe(300);
  });

  it('would never have its effect after that without the reconciliation', async () => {
    const gate = new Gate();
    const never = { overdueAfterSeconds: 86_400, reconcileEverySeconds: 1 };
    const waiting = handledBy(async (event, transaction) => {
      await gate.pass();
      await leaveEffect(event, transaction);
    });
    const process = await world.process(waiting, { store, times: never });
    await Promise.all(Array.from({ length: 30 }, () => process.append({})));
    await soon(async () => gate.waiting, 4);
    await soon(() => relayedEvents(world), 30);

    await redis.flushall();
    gate.open();

    expect(await soon(() => world.effects(), 30, 5)).toBe(4);
  });

  it('is relayed when Redis is back', async () => {
    const process = await world.process(handledBy(leaveEffect), { store });
    await process.append({});
    await soon(() => world.effects(), 1);

    await redis.client('KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
    await Promise.all([process.append({}), process.append({})]);

    expect(await soon(() => world.effects(), 3, 40)).toBe(3);
  });

  it('has its effect once when forty workers are killed in the middle', async () => {
    const toll = await killWorkers(world, store, 40);

    expect(toll).toEqual({ effectiveKills: 40, lost: 0, doubled: 0 });
  });
});

async function relayedEvents(world: JobsWorld): Promise<number> {
  return (await world.ask('select from platform.outbox_event where relayed_at is not null')).length;
}
