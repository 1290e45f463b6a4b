import { Logger } from '@nestjs/common';
import type { Job as BullJob } from 'bullmq';
import { type BullQueue, type BullWorker, bullQueueFactory } from './bull-queue-factory.js';
import { jobOptions } from './job-policies.js';
import { type Job, type JobConsumer, JobQueue, type JobQueueName } from './job-queue.js';
import type { JobStore } from './job-store.js';

/** Jobs in BullMQ, on PostgreSQL or on Redis. */
export class BullJobQueue extends JobQueue {
  private readonly log = new Logger('Jobs');
  private readonly bull;
  private readonly queues = new Map<JobQueueName, BullQueue>();
  private readonly workers: BullWorker[] = [];

  constructor(store: JobStore) {
    super();
    this.bull = bullQueueFactory(store);
  }

  /** One by one: adding in bulk makes temporary tables on PostgreSQL, a right that the jobs role does not have. */
  override async enqueue(name: JobQueueName, jobs: readonly Job[]): Promise<void> {
    const queue = this.queueOf(name);
    await Promise.all(jobs.map((job) => queue.add(job.name, {}, { ...jobOptions[name], jobId: job.id })));
  }

  override async work(name: JobQueueName, { perform, concurrency }: JobConsumer): Promise<void> {
    const worker = this.bull.worker(name, (job) => this.attempt(job, perform), concurrency);
    worker.on('error', (error) => this.log.error(`The worker of ${name}: ${error.message}`));
    this.workers.push(worker);
    await worker.waitUntilReady();
  }

  override async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private async attempt({ id, name, attemptsMade }: BullJob, perform: (job: Job) => Promise<void>): Promise<void> {
    if (id === undefined) throw new Error(`A job ${name} without an id`);
    try {
      await perform({ id, name });
    } catch (error) {
      this.log.error(
        `${name} ${id}, attempt ${attemptsMade + 1}: ${error instanceof Error ? error.message : 'failed'}`,
      );
      throw error;
    }
  }

  private queueOf(name: JobQueueName): BullQueue {
    const known = this.queues.get(name);
    if (known !== undefined) return known;
    const queue = this.bull.queue(name);
    queue.on('error', (error) => this.log.error(`The queue ${name}: ${error.message}`));
    this.queues.set(name, queue);
    return queue;
  }
}
