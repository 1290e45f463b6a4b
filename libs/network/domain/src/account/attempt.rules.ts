/** What attempts are counted by. */
export type BucketKind = 'account' | 'device' | 'address' | 'factor' | 'resetAccount' | 'resetAddress';

interface Bucket {
  /** How many attempts are free. */
  readonly free: number;
  /** The wait after the first that is not, in seconds; it doubles with each one more, up to the longest. */
  readonly firstWait: number;
  readonly longestWait: number;
}

/**
 * An account under attack makes strangers wait, never the browsers in which its person has signed in: these are counted
 * apart. An office has one address for many people: it is given more.
 */
const buckets: Readonly<Record<BucketKind, Bucket>> = {
  account: { free: 10, firstWait: 30, longestWait: 900 },
  device: { free: 10, firstWait: 10, longestWait: 300 },
  address: { free: 50, firstWait: 30, longestWait: 900 },
  factor: { free: 5, firstWait: 30, longestWait: 300 },
  resetAccount: { free: 3, firstWait: 1200, longestWait: 3600 },
  resetAddress: { free: 30, firstWait: 60, longestWait: 900 },
};

const forgottenAfterSeconds = 86_400;

export interface CountedAttempts {
  readonly failures: number;
  readonly lastFailedAt: Date;
  readonly now: Date;
}

/** The seconds that one more attempt has to wait; 0 when it may be made. */
export function secondsToWait(kind: BucketKind, { failures, lastFailedAt, now }: CountedAttempts): number {
  const { free, firstWait, longestWait } = buckets[kind];
  if (failures < free) return 0;
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(20, failures - free));
  const passed = (now.getTime() - lastFailedAt.getTime()) / 1000;
  return Math.max(0, Math.ceil(wait - passed));
}

/** The count with one more attempt; a day without any wipes it clean. */
export function withOneMore({ failures, lastFailedAt, now }: CountedAttempts): number {
  const isOld = now.getTime() - lastFailedAt.getTime() > forgottenAfterSeconds * 1000;
  return isOld ? 1 : failures + 1;
}
