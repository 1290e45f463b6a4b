import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventConsumer } from '../outbox/event-consumer.js';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import { OutboxWakeups } from '../outbox/outbox-wakeups.js';
import { JobQueue } from './job-queue.js';
import { RecurringJobs } from './recurring-jobs.js';
import { SteadyLoop } from './steady-loop.js';

export interface ProcessorTimes {
  /** Without effect that long after it was handed over, an event is handed over again. */
  readonly overdueAfterSeconds: number;
  readonly reconcileEverySeconds: number;
}

export const ProcessorTimes = Symbol('ProcessorTimes');

export const usualTimes: ProcessorTimes = { overdueAfterSeconds: 30, reconcileEverySeconds: 5 };

const pollMs = 1_000;
const tickMs = 500;
const eventsAtOnce = 4;

/** What a worker process does: it relays, consumes events, and keeps the recurring jobs going. */
@Injectable()
export class Processors implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loops: readonly SteadyLoop[];
  private reconciledAt = 0;

  constructor(
    private readonly queue: JobQueue,
    private readonly consumer: EventConsumer,
    private readonly recurring: RecurringJobs,
    private readonly outbox: OutboxRelay,
    private readonly wakeups: OutboxWakeups,
    @Inject(ProcessorTimes) private readonly times: ProcessorTimes,
  ) {
    this.loops = [
      new SteadyLoop(
        'Outbox',
        () => this.relay(),
        () => wakeups.next(pollMs),
      ),
      new SteadyLoop(
        'Jobs',
        () => recurring.tick(new Date()),
        () => sleep(tickMs),
      ),
    ];
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work('events', {
      perform: async ({ id }) => void (await this.consumer.consume(id)),
      concurrency: eventsAtOnce,
    });
    await this.queue.work('recurring', {
      perform: ({ name }) => this.recurring.run(name),
      // One slow job never holds up the others: each runs once at a time in a process.
      concurrency: Math.max(1, this.recurring.count),
    });
    for (const loop of this.loops) loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    const stopping = this.loops.map((loop) => loop.stop());
    this.wakeups.ring();
    await Promise.all(stopping);
    await this.wakeups.close();
    await this.queue.close();
  }

  private async relay(): Promise<void> {
    await this.outbox.relay();
    if (Date.now() - this.reconciledAt < this.times.reconcileEverySeconds * 1_000) return;
    await this.outbox.reconcile(this.times.overdueAfterSeconds);
    this.reconciledAt = Date.now();
  }
}
