import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type DeliveredEvent, EventConsumer, OutboxRelay } from '../src/index.js';
import { killWorkers } from './jobs-fixtures/kill-workers.js';
import { Gate, type JobsWorld, aJobsWorld, soon, tenantId } from './jobs-world.js';
import { handledBy, leaveEffect } from './outbox-handlers.js';

/** A worker that was killed is found out after 12 s. */
jest.setTimeout(60_000);

describe('an event', () => {
  let world: JobsWorld;

  beforeEach(async () => {
    world = await aJobsWorld();
  });

  afterEach(() => world.leave());

  it('reaches its handler with what was said', async () => {
    const heard: DeliveredEvent[] = [];
    const process = await world.process(handledBy((event) => void heard.push(event)));
    const occurredAt = new Date('2026-03-01T10:00:00.123Z');

    const id = await process.append({ payload: { title: 'Flotte de vélos' }, occurredAt });

    await soon(async () => heard.length, 1);
    expect(heard).toEqual([
      { id, name: 'campaignOpened', tenantId, payload: { title: 'Flotte de vélos' }, occurredAt },
    ]);
  });

  it('is never relayed when its transaction is rolled back', async () => {
    const process = await world.process(handledBy(async (event, transaction) => leaveEffect(event, transaction)));

    const refused = process.append({}, () => Promise.reject(new Error('a rule refused')));

    await expect(refused).rejects.toThrow('a rule refused');
    await process.append({});
    expect(await soon(() => world.effects(), 1)).toBe(1);
    expect(await world.ask('select from platform.outbox_event')).toHaveLength(1);
  });

  it('has its effect once when it is delivered twice at the same time', async () => {
    const process = await world.process(handledBy(leaveEffect));
    const id = await process.append({});
    const consumer = process.app.get(EventConsumer, { strict: false });

    await Promise.all([consumer.consume(id), consumer.consume(id), consumer.consume(id)]);

    expect(await world.effects()).toBe(1);
  });

  it('is tried again when its handler fails, and what a failed try wrote is gone', async () => {
    let tries = 0;
    const process = await world.process(
      handledBy(async (event, transaction) => {
        await leaveEffect(event, transaction);
        tries += 1;
        if (tries < 3) throw new Error('not yet');
      }),
    );

    await process.append({});

    expect(await soon(() => world.effects(), 1)).toBe(1);
    expect(tries).toBe(3);
  });

  it('is relayed by one of several processes', async () => {
    const providers = handledBy(leaveEffect);
    const [process] = await Promise.all([world.process(providers), world.process(providers)]);

    await Promise.all(Array.from({ length: 250 }, () => process.append({})));

    expect(await soon(() => world.effects(), 250)).toBe(250);
    expect(await world.ask('select from platform.consumed_event')).toHaveLength(250);
  });

  it('is known as consumed after a reconciliation, and then no longer counted as waiting', async () => {
    const gate = new Gate();
    const process = await world.process(handledBy(() => gate.pass()));
    const relay = process.app.get(OutboxRelay, { strict: false });
    await process.append({});

    const before = await relay.backlog();
    gate.open();
    await soon(async () => (await world.ask('select from platform.consumed_event')).length, 1);
    await relay.reconcile(30);

    expect(before.waiting).toBe(1);
    expect(await relay.backlog()).toEqual({ waiting: 0, oldestAt: null });
  });

  it('that a job forged asks for nothing', async () => {
    const process = await world.process(handledBy(leaveEffect));

    const handled = await process.app.get(EventConsumer, { strict: false }).consume(tenantId);

    expect(handled).toBe(false);
    expect(await world.effects()).toBe(0);
  });

  it('has its effect once when workers are killed in the middle', async () => {
    const toll = await killWorkers(world, world.jobsInPostgres, 3);

    expect(toll).toEqual({ effectiveKills: 3, lost: 0, doubled: 0 });
  });

  it('reaches its handler after PostgreSQL has ended all connections', async () => {
    const process = await world.process(handledBy(leaveEffect));
    await process.append({});
    await soon(() => world.effects(), 1);

    await world.ask(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename in ('maillage_runtime', 'maillage_jobs')`);
    const appended = await soon(() => process.append({}).then(Boolean, () => false), true);

    expect(appended).toBe(true);
    expect(await soon(() => world.effects(), 2)).toBe(2);
  });
});
