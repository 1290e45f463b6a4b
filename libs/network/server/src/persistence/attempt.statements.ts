export interface AttemptRow {
  readonly failures: number;
  readonly lastFailedAt: Date;
  readonly now: Date;
}

export const openBucket = {
  name: 'network.attempt.open',
  text: `insert into network.sign_in_failure (bucket, failures, last_failed_at) values ($1, 0, clock_timestamp())
    on conflict (bucket) do nothing`,
};

/** The lock makes attempts at one bucket follow each other: a burst counts as many as it has. */
export const lockBucket = {
  name: 'network.attempt.lock',
  text: `select failures, last_failed_at as "lastFailedAt", clock_timestamp() as now
    from network.sign_in_failure where bucket = $1 for update`,
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
