import { type JobStore, TenantDatabase, appendEvent, systemScope } from '../../src/index.js';
import { DataSource } from 'typeorm';
import { type JobsWorld, soon, tenantId } from '../jobs-world.js';
import { WorkerProcess } from './worker-process.js';

export interface Toll {
  readonly effectiveKills: number;
  readonly lost: number;
  readonly doubled: number;
}

/** Appends events, kills one worker after the other in the middle of them, and counts when the last worker is done. */
export async function killWorkers(
  world: JobsWorld,
  store: JobStore,
  { events, kills }: { readonly events: number; readonly kills: number },
): Promise<Toll> {
  await appendMany(world, events);
  const settings = { databaseUrl: world.database.url('runtime'), store, workMs: 40 };
  let effectiveKills = 0;
  while (effectiveKills < kills) {
    const worker = new WorkerProcess(settings);
    await worker.inTheMiddle(Math.random() * 40);
    if (await worker.kill()) effectiveKills += 1;
  }
  const last = new WorkerProcess({ ...settings, workMs: 0 });
  await soon(() => distinctEffects(world), events, 60);
  await last.kill();
  const done = await distinctEffects(world);
  return { effectiveKills, lost: events - done, doubled: (await world.effects()) - done };
}

async function distinctEffects({ ask }: JobsWorld): Promise<number> {
  const [row] = await ask<{ found: number }>('select count(distinct event_id)::int as found from effect');
  return row?.found ?? 0;
}

async function appendMany(world: JobsWorld, count: number): Promise<void> {
  const source = new DataSource({ type: 'postgres', url: world.database.url('runtime') });
  await source.initialize();
  try {
    await new TenantDatabase(source).write(systemScope(tenantId), async (transaction) => {
      for (let index = 0; index < count; index += 1) {
        await appendEvent(transaction, {
          name: 'campaignOpened',
          tenantId,
          payload: { index },
          occurredAt: new Date(),
        });
      }
    });
  } finally {
    await source.destroy();
  }
}
