import {
  type ActingActor,
  idempotent,
  type Policy,
  type TenantDatabase,
  writeScope,
  type WriteTransaction,
} from '@maillage/platform-server';

/** One act asked by a person: which, with what, under which policy. */
export interface AskedAct {
  readonly operation: string;
  readonly policy: Policy;
  readonly input: { readonly idempotencyKey: string };
  /** The organisations that the transaction of the act sees; without them, those that its actor sees. */
  readonly visible?: readonly string[];
}

/**
 * An act in one transaction, done once for a key.
 *
 * @param work answers with plain data, as JSON keeps it
 */
export function onceForKey<Answer>(
  tenants: TenantDatabase,
  actor: ActingActor,
  { operation, policy, input, visible = actor.visible }: AskedAct,
  work: (transaction: WriteTransaction) => Promise<Answer>,
): Promise<Answer> {
  const { idempotencyKey: key, ...asked } = input;
  const request = { personId: actor.personId, key, operation, payload: { for: actor.organisationId, asked } };
  return tenants.write({ ...writeScope(actor, policy), visible }, (transaction) =>
    idempotent(transaction, request, () => work(transaction)),
  );
}
