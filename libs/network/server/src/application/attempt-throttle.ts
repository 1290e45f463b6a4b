import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type BucketKind, secondsToWait, withOneMore } from '@maillage/network-domain';
import { DomainError } from '@maillage/platform-kernel';
import { machineScope, type ReadTransaction, TenantDatabase, type WriteTransaction } from '@maillage/platform-server';
import * as statements from '../persistence/attempt.statements.js';

/** What attempts are counted by: a kind, and whose. Only a hash of whose is kept. */
export interface Bucket {
  readonly kind: BucketKind;
  readonly of: string;
}

/**
 * Counts attempts in transactions of their own, which outlive the refusal. An attempt is counted before it is judged,
 * so that a burst has no more guesses than one after the other; a success wipes the count.
 */
@Injectable()
export class AttemptThrottle {
  constructor(private readonly tenants: TenantDatabase) {}

  /** @throws DomainError tooManyAttempts with the seconds to wait */
  async demand(counted: Bucket, looked?: Bucket): Promise<void> {
    const seconds = await this.secondsToWait(counted, looked);
    if (seconds > 0) throw new DomainError('tooManyAttempts', { seconds });
  }

  /** Counts the attempt when it may be made. @returns 0, or the seconds to wait */
  secondsToWait(counted: Bucket, looked?: Bucket): Promise<number> {
    return this.tenants.write(machineScope, async (transaction) => {
      const before = looked === undefined ? 0 : await waitAt(transaction, looked, statements.lookAtBucket);
      return before > 0 ? before : takeFrom(transaction, counted);
    });
  }

  /** Counts what went wrong where many people share one count: it is not taken before. */
  async failed(bucket: Bucket): Promise<void> {
    await this.tenants.write(machineScope, (transaction) => takeFrom(transaction, bucket));
  }

  async forget(...buckets: readonly Bucket[]): Promise<void> {
    await this.tenants.write(machineScope, (transaction) =>
      transaction.rows(statements.forgetBuckets, [buckets.map(keyOf)]),
    );
  }
}

async function takeFrom(transaction: WriteTransaction, bucket: Bucket): Promise<number> {
  const key = keyOf(bucket);
  const [row] = await transaction.rows<statements.AttemptRow>(statements.lockBucket, [key]);
  if (row === undefined) throw new Error('The count of attempts is not to be read');
  const wait = secondsToWait(bucket.kind, row);
  if (wait === 0) await transaction.rows(statements.countAttempt, [key, withOneMore(row)]);
  return wait;
}

async function waitAt(
  reads: ReadTransaction,
  bucket: Bucket,
  statement: typeof statements.lookAtBucket,
): Promise<number> {
  const [row] = await reads.rows<statements.AttemptRow>(statement, [keyOf(bucket)]);
  return row === undefined ? 0 : secondsToWait(bucket.kind, row);
}

function keyOf({ kind, of }: Bucket): string {
  return `${kind}:${createHash('sha256').update(of).digest('base64url')}`;
}
