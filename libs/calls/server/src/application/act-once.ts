import { Injectable } from '@nestjs/common';
import type { ActStamp } from '@maillage/calls-domain';
import { newId } from '@maillage/platform-kernel';
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
}

/** What all acts of this context share: one transaction, and once for a key. */
@Injectable()
export class ActOnce {
  constructor(private readonly tenants: TenantDatabase) {}

  run<Answer>(
    actor: ActingActor,
    { operation, policy, input }: AskedAct,
    work: (transaction: WriteTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    const { idempotencyKey: key, ...asked } = input;
    const request = { personId: actor.personId, key, operation, payload: { for: actor.organisationId, asked } };
    return this.tenants.write(writeScope(actor, policy), (transaction) =>
      idempotent(transaction, request, () => work(transaction)),
    );
  }
}

export function stampOf(actor: ActingActor, at: Date, reason: string | null = null): ActStamp {
  const { personId, name, organisationId } = actor;
  return { decisionId: newId(at), actor: { personId, name, organisationId }, at, reason };
}
