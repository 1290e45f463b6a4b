/** A queue carries names and ids and no payload: who can write to it can ask for work again, and forge none. */
export interface Job {
  /** Of two jobs with one id that wait at the same time, one is kept. */
  readonly id: string;
  readonly name: string;
}

export const jobQueues = ['events', 'recurring'] as const;
export type JobQueueName = (typeof jobQueues)[number];

export interface JobConsumer {
  /** Called at least once for each job, also after a crash in the middle of it. */
  readonly perform: (job: Job) => Promise<void>;
  readonly concurrency: number;
}

/** Where jobs wait for a worker. A job may be lost with the queue's store, so nothing but a queue may depend on it. */
export abstract class JobQueue {
  /** @throws when the store cannot be reached: some of the jobs may have been taken */
  abstract enqueue(queue: JobQueueName, jobs: readonly Job[]): Promise<void>;

  /** Begins to perform the jobs of a queue in this process, until `close`. */
  abstract work(queue: JobQueueName, consumer: JobConsumer): Promise<void>;

  /** Waits for the jobs at work, then lets go of the store. */
  abstract close(): Promise<void>;
}
