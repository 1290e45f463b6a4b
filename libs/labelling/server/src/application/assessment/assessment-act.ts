import { Injectable } from '@nestjs/common';
import {
  type ActingActor,
  idempotent,
  type Policy,
  TenantDatabase,
  writeScope,
  type WriteTransaction,
} from '@maillage/platform-server';

/** One act asked by a person: which, with what, under which policy. */
export interface AskedAct {
  readonly operation: string;
  readonly policy: Policy;
  readonly input: { readonly idempotencyKey: string };
  /** Whether the act sees what its actor sees, and no more. */
  readonly asSeen?: true;
}

/** What all acts on a self-assessment share: one transaction, once for a key. */
@Injectable()
export class AssessmentActs {
  constructor(private readonly tenants: TenantDatabase) {}

  /**
   * A contributor's writing moves the scores of the whole cycle: the transaction of an act sees all that is the
   * organisation's, and each act asks of its actor what row-level security would have asked.
   *
   * @param work answers with plain data, as JSON keeps it
   */
  run<Answer>(
    actor: ActingActor,
    { operation, policy, input, asSeen }: AskedAct,
    work: (transaction: WriteTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    const { idempotencyKey: key, ...asked } = input;
    const request = { personId: actor.personId, key, operation, payload: { for: actor.organisationId, asked } };
    const visible = asSeen === true ? actor.visible : [...new Set([...actor.visible, actor.organisationId])];
    return this.tenants.write({ ...writeScope(actor, policy), visible }, (transaction) =>
      idempotent(transaction, request, () => work(transaction)),
    );
  }
}
