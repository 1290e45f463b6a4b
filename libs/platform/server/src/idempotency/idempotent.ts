import { createHash } from 'node:crypto';
import { DomainError } from '@maillage/platform-kernel';
import type { ReadTransaction, WriteTransaction } from '../database/transaction.js';

/** A mutation's key and what it was asked to do. The key itself is no part of the payload. */
export interface IdempotentRequest {
  readonly personId: string;
  readonly key: string;
  readonly operation: string;
  readonly payload: unknown;
}

const claim = {
  name: 'platform.idempotency.claim',
  text: `insert into platform.idempotent_request (person_id, key, operation, payload_hash) values ($1, $2, $3, $4)
    on conflict (person_id, key) do nothing returning key`,
};
const recall = {
  name: 'platform.idempotency.recall',
  text: `select operation, payload_hash as hash, answer from platform.idempotent_request where person_id = $1 and key = $2`,
};
const keep = {
  name: 'platform.idempotency.keep',
  text: 'update platform.idempotent_request set answer = $3 where person_id = $1 and key = $2',
};

/**
 * Does the work once for a key. The same key with the same payload is given the first answer again; a second request
 * that comes while the first is at work waits for it, because both claim the same row.
 *
 * @param work answers with plain data, as JSON keeps it
 * @throws DomainError idempotencyKeyReused when the key was used for something else
 */
export async function idempotent<Answer>(
  transaction: WriteTransaction,
  request: IdempotentRequest,
  work: () => Promise<Answer>,
): Promise<Answer> {
  demandKey(request.key);
  const { personId, key, operation } = request;
  const claimed = await transaction.rows(claim, [personId, key, operation, hashOf(request)]);
  if (claimed.length === 0) return earlierAnswer<Answer>(transaction, request);
  const answer = await work();
  await transaction.rows(keep, [personId, key, JSON.stringify(answer)]);
  return JSON.parse(JSON.stringify(answer)) as Answer;
}

/**
 * Whether the work of a request was done before: what costs much is not begun for one that would be given the first answer.
 * One that is at work at this moment is not seen.
 *
 * @throws DomainError idempotencyKeyReused when the key was used for something else
 */
export async function isAnswered(reads: ReadTransaction, request: IdempotentRequest): Promise<boolean> {
  demandKey(request.key);
  const earlier = await earlierOf(reads, request);
  if (earlier !== undefined) demandSame(earlier, request);
  return earlier !== undefined;
}

interface Earlier {
  readonly operation: string;
  readonly hash: string;
  readonly answer: unknown;
}

async function earlierOf(reads: ReadTransaction, { personId, key }: IdempotentRequest): Promise<Earlier | undefined> {
  const [earlier] = await reads.rows<Earlier>(recall, [personId, key]);
  return earlier;
}

function demandSame({ operation, hash }: Earlier, request: IdempotentRequest): void {
  if (operation !== request.operation || hash !== hashOf(request)) throw new DomainError('idempotencyKeyReused');
}

async function earlierAnswer<Answer>(transaction: WriteTransaction, request: IdempotentRequest): Promise<Answer> {
  const earlier = await earlierOf(transaction, request);
  if (earlier === undefined) throw new DomainError('idempotencyKeyReused');
  demandSame(earlier, request);
  return earlier.answer as Answer;
}

function demandKey(key: string): void {
  if (key.length < 8 || key.length > 200) {
    throw new DomainError('INVALID_INPUT', { field: 'idempotencyKey', min: 8, max: 200 });
  }
}

function hashOf({ operation, payload }: IdempotentRequest): string {
  return createHash('sha256')
    .update(`${operation}\n${canonical(payload)}`)
    .digest('hex');
}

function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`)
    .join(',')}}`;
}
