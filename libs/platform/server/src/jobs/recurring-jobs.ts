import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { JobQueue } from './job-queue.js';
import { type Recurrence, type Recurring, recurrenceKey } from './recurring-job.js';

interface Turns {
  readonly recurrence: Recurrence;
  readonly job: Recurring;
  running: boolean;
  last: number;
}

/**
 * Puts each recurring job's turns into the queue. A turn is a number that every process reads off its clock, and the id
 * of the job: the processes agree without a schedule that could be lost with the queue's store.
 */
@Injectable()
export class RecurringJobs implements OnModuleInit {
  private readonly log = new Logger('Jobs');
  private readonly byName = new Map<string, Turns>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly queue: JobQueue,
  ) {}

  /** @throws Error when two jobs have one name */
  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      const job: unknown = instance;
      if (typeof job !== 'object' || job === null) continue;
      const recurrence = this.reflector.get<Recurrence | undefined>(recurrenceKey, job.constructor as () => unknown);
      if (recurrence !== undefined) this.add(recurrence, job as Recurring);
    }
  }

  get count(): number {
    return this.byName.size;
  }

  /** Asks for the turns that have come since it was called last. Missed turns are not made up for. */
  async tick(now: Date): Promise<void> {
    const due = [...this.byName.values()].filter((turns) => turns.last < turnAt(turns.recurrence, now));
    if (due.length === 0) return;
    const jobs = due.map(({ recurrence: { name }, recurrence }) => ({
      id: `${name}@${turnAt(recurrence, now)}`,
      name,
    }));
    await this.queue.enqueue('recurring', jobs);
    for (const turns of due) turns.last = turnAt(turns.recurrence, now);
  }

  /** Runs a job now, unless its former turn still runs in this process. */
  async run(name: string): Promise<void> {
    const turns = this.byName.get(name);
    if (turns === undefined) return this.log.warn(`No recurring job is named ${name} in this version.`);
    if (turns.running) return;
    turns.running = true;
    try {
      await turns.job.run();
    } finally {
      turns.running = false;
    }
  }

  private add(recurrence: Recurrence, job: Recurring): void {
    const other = this.byName.get(recurrence.name);
    if (other !== undefined && other.job !== job) throw new Error(`Two recurring jobs are named ${recurrence.name}.`);
    this.byName.set(recurrence.name, { recurrence, job, running: false, last: 0 });
  }
}

function turnAt({ everySeconds }: Recurrence, now: Date): number {
  return Math.floor(now.getTime() / 1000 / everySeconds);
}
