import { Injectable } from '@nestjs/common';
import { machineScope } from '../database/scope.js';
import { TenantDatabase } from '../database/tenant-database.js';
import type { Statement } from '../database/transaction.js';
import { type Job, JobQueue } from '../jobs/job-queue.js';
import { countBacklog, settle, takeOverdue, takeUnrelayed } from './outbox.statements.js';

const batch = 100;

/** Hands committed events to the queue, at least once each. Any number of relays may be at it. */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly queue: JobQueue,
  ) {}

  /** Hands over what no relay has handed over yet. */
  relay(): Promise<number> {
    return this.drain(takeUnrelayed, [batch]);
  }

  /** Hands over again what was handed over that long ago and is still without effect. */
  async reconcile(overdueAfterSeconds: number): Promise<number> {
    while ((await this.settleSome()) === batch);
    return this.drain(takeOverdue, [batch, overdueAfterSeconds]);
  }

  /** How many events are without effect yet, and since when the oldest of them waits. */
  backlog(): Promise<{ waiting: number; oldestAt: Date | null }> {
    return this.tenants.read(machineScope, async (reads) => {
      const [backlog] = await reads.rows<{ waiting: number; oldestAt: Date | null }>(countBacklog, []);
      return backlog ?? { waiting: 0, oldestAt: null };
    });
  }

  private async drain(take: Statement, values: readonly unknown[]): Promise<number> {
    let handedOver = 0;
    for (;;) {
      const taken = await this.handOver(take, values);
      handedOver += taken;
      if (taken < batch) return handedOver;
    }
  }

  /** The rows stay locked until the queue has the jobs: when it refuses them, they are unrelayed as before. */
  private handOver(take: Statement, values: readonly unknown[]): Promise<number> {
    return this.tenants.write(machineScope, async (transaction) => {
      const jobs = await transaction.rows<Job>(take, values);
      await this.queue.enqueue(
        'events',
        jobs.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      );
      return jobs.length;
    });
  }

  private settleSome(): Promise<number> {
    return this.tenants.write(machineScope, async (transaction) => {
      const settled = await transaction.rows(settle, [batch]);
      return settled.length;
    });
  }
}
