import { newId } from '@maillage/platform-kernel';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { type JobStore, TenantDatabase, appendEvent, systemScope } from '../../src/index.js';
import { type JobsWorld, soon, tenantId } from '../jobs-world.js';
import { WorkerProcess } from './worker-process.js';

export interface Toll {
  readonly effectiveKills: number;
  readonly lost: number;
  readonly doubled: number;
}

const eventsForEachKill = 15;
const workersAtOnce = 2;

/** Appends events, kills a worker in the middle of them, and so on; counts when those that are left are done. */
export async function killWorkers(world: JobsWorld, store: JobStore, kills: number): Promise<Toll> {
  const settings = { databaseUrl: world.database.url('runtime'), store, workMs: 40 };
  const workers = Array.from({ length: workersAtOnce }, () => new WorkerProcess(settings));
  try {
    let appended = 0;
    let effectiveKills = 0;
    while (effectiveKills < kills) {
      appended += await appendSome(world);
      const victim = await firstAtWork(workers);
      await sleep(Math.random() * 40);
      if (await victim.kill()) effectiveKills += 1;
      workers.splice(workers.indexOf(victim), 1, new WorkerProcess(settings));
    }
    const done = await soon(() => distinctEffects(world), appended, 60);
    return { effectiveKills, lost: appended - done, doubled: (await world.effects()) - done };
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()));
  }
}

async function firstAtWork(workers: readonly WorkerProcess[]): Promise<WorkerProcess> {
  for (;;) {
    const busy = workers.find((worker) => worker.isAtWork);
    if (busy !== undefined) return busy;
    if (workers.some((worker) => worker.hasEnded)) throw new Error('A worker ended by itself.');
    await sleep(2);
  }
}

async function distinctEffects({ ask }: JobsWorld): Promise<number> {
  const [row] = await ask<{ found: number }>('select count(distinct event_id)::int as found from effect');
  return row?.found ?? 0;
}

async function appendSome(world: JobsWorld): Promise<number> {
  const source = new DataSource({ type: 'postgres', url: world.database.url('runtime') });
  await source.initialize();
  try {
    await new TenantDatabase(source).write(systemScope(tenantId), async (transaction) => {
      for (let index = 0; index < eventsForEachKill; index += 1) {
        const event = { name: 'campaignOpened', tenantId, payload: { campaignId: newId() }, occurredAt: new Date() };
        await appendEvent(transaction, event);
      }
    });
  } finally {
    await source.destroy();
  }
  return eventsForEachKill;
}
