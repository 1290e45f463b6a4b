import type { JobsOptions, WorkerOptions } from 'bullmq';
import type { JobQueueName } from './job-queue.js';

const forever = 1_000_000;
const longestWaitMs = 60_000;

/**
 * An event is tried until its effect is done: nothing is parked as failed, where no one would look. What is done leaves
 * the store at once, so that a reconciliation can offer an event again under the same id.
 */
const untilDone: JobsOptions = {
  attempts: forever,
  backoff: { type: 'custom' },
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 1,
};

/** The next turn is the second attempt. A turn is kept for a while, so that another process does not take it again. */
const oneTurn: JobsOptions = {
  attempts: 1,
  removeOnComplete: { count: 1_000 },
  removeOnFail: { count: 1_000 },
  stackTraceLimit: 1,
};

export const jobOptions: Readonly<Record<JobQueueName, JobsOptions>> = { events: untilDone, recurring: oneTurn };

/**
 * A job whose worker died is free again when its lock has expired and two looks have passed: 12 s at the most. By
 * default a job that stalls twice is parked as failed, so that two kills in a row lose its effect.
 */
export const workerOptions = {
  lockDuration: 6_000,
  stalledInterval: 3_000,
  maxStalledCount: forever,
  runRetryDelay: 1_000,
  settings: { backoffStrategy: (attempts: number) => waitAfter(attempts) },
} as const satisfies Omit<WorkerOptions, 'connection'>;

/** Milliseconds before the attempt that follows: half a second, doubled each time, a minute at the most. */
export function waitAfter(attempts: number): number {
  return Math.min(longestWaitMs, 500 * 2 ** Math.min(attempts - 1, 20));
}
