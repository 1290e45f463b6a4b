import type { TenantDatabase } from '../database/tenant-database.js';
import type { WriteTransaction } from '../database/transaction.js';
import { type ActingActor, writeScope } from '../policy/actor.js';
import type { Policy } from '../policy/policy.js';
import { idempotent, type IdempotentRequest } from './idempotent.js';

/** One act asked by a person: which, with what, under which policy. */
export interface AskedAct {
  readonly operation: string;
  readonly policy: Policy;
  readonly input: { readonly idempotencyKey: string };
  /** The organisations that the transaction of the act sees; without them, those that its actor sees. */
  readonly visible?: readonly string[];
}

/** What is kept of an act under its key: the same key in the name of another organisation is another request. */
export function requestOf(
  actor: ActingActor,
  { operation, input }: Pick<AskedAct, 'operation' | 'input'>,
): IdempotentRequest {
  const { idempotencyKey: key, ...asked } = input;
  return { personId: actor.personId, key, operation, payload: { for: actor.organisationId, asked } };
}

/**
 * An act in one transaction, done once for a key.
 *
 * @param work answers with plain data, as JSON keeps it
 * @throws DomainError idempotencyKeyReused when the key was used for something else
 */
export function onceForKey<Answer>(
  tenants: TenantDatabase,
  actor: ActingActor,
  asked: AskedAct,
  work: (transaction: WriteTransaction) => Promise<Answer>,
): Promise<Answer> {
  const { policy, visible = actor.visible } = asked;
  return tenants.write({ ...writeScope(actor, policy), visible }, (transaction) =>
    idempotent(transaction, requestOf(actor, asked), () => work(transaction)),
  );
}
