export interface AttemptRow {
  readonly failures: number;
  readonly lastFailedAt: Date;
  readonly now: Date;
}

/**
 * The row is locked, also where nothing in it changes: attempts at one bucket follow each other, and a burst counts as
 * many as it has. What is returned is asked after the lock.
 */
export const lockBucket = {
  name: 'network.attempt.lock',
  text: `insert into network.sign_in_failure as kept (bucket, failures, last_failed_at) values ($1, 0, clock_timestamp())
    on conflict (bucket) do update set failures = kept.failures
    returning failures, last_failed_at as "lastFailedAt", clock_timestamp() as now`,
};

export const lookAtBucket = {
  name: 'network.attempt.look',
  text: `select failures, last_failed_at as "lastFailedAt", clock_timestamp() as now
    from network.sign_in_failure where bucket = $1`,
};

export const countAttempt = {
  name: 'network.attempt.count',
  text: 'update network.sign_in_failure set failures = $2, last_failed_at = clock_timestamp() where bucket = $1',
};

export const forgetBuckets = {
  name: 'network.attempt.forget',
  text: 'delete from network.sign_in_failure where bucket = any ($1::text[])',
};

export const forgetOldBuckets = {
  name: 'network.attempt.forgetOld',
  text: `delete from network.sign_in_failure where last_failed_at < clock_timestamp() - interval '2 days'`,
};
