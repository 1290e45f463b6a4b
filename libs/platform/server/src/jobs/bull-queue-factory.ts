import {
  type BackendFactory,
  type IQueueBackend,
  type JobsOptions,
  type Processor,
  createPostgresBackend,
  createRedisBackend,
  withBackend,
} from 'bullmq';
import { workerOptions } from './job-policies.js';
import type { JobQueueName } from './job-queue.js';
import { type JobStore, jobSchema } from './job-store.js';

/** What we use of BullMQ's queue. */
export interface BullQueue {
  add(name: string, data: object, options: JobsOptions): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

/** What we use of BullMQ's worker. */
export interface BullWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<void>;
  close(): Promise<void>;
}

export interface BullQueueFactory {
  queue(name: JobQueueName): BullQueue;
  worker(name: JobQueueName, processor: Processor<object, void>, concurrency: number): BullWorker;
}

export function bullQueueFactory({ kind, url }: JobStore): BullQueueFactory {
  if (kind === 'redis') {
    // A producer is told of an outage at once: a transaction waits for its answer.
    const producing = { url, maxRetriesPerRequest: 1, enableOfflineQueue: false };
    return factoryOn(createRedisBackend, producing, { url, maxRetriesPerRequest: null });
  }
  const connection = { connectionString: url, schema: jobSchema, migrate: false, max: 2 };
  return factoryOn(createPostgresBackend, connection, connection);
}

/** BullMQ keeps a stream of what happens to jobs; we read none of it. */
const streams = { events: { maxLen: 1_000 } };

function factoryOn<Backend extends IQueueBackend, Connection>(
  backend: BackendFactory<Backend, Connection>,
  producing: Connection,
  consuming: Connection,
): BullQueueFactory {
  const { Queue, Worker } = withBackend(backend);
  return {
    queue: (name) => new Queue<object, void>(name, { connection: producing, streams }),
    worker: (name, processor, concurrency) =>
      new Worker<object, void>(name, processor, { ...workerOptions, connection: consuming, concurrency }),
  };
}
