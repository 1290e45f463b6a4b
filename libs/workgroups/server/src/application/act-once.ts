import { Injectable } from '@nestjs/common';
import type { ActStamp } from '@maillage/workgroups-domain';
import { newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  type AskedAct,
  onceForKey,
  TenantDatabase,
  type WriteTransaction,
} from '@maillage/platform-server';

export type { AskedAct } from '@maillage/platform-server';

/** What all acts of this context share: one transaction, and once for a key. */
@Injectable()
export class ActOnce {
  constructor(private readonly tenants: TenantDatabase) {}

  run<Answer>(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    return onceForKey(this.tenants, actor, asked, work);
  }
}

export function stampOf(actor: ActingActor, at: Date, reason: string | null = null): ActStamp {
  const { personId, name, organisationId } = actor;
  return { decisionId: newId(at), actor: { personId, name, organisationId }, at, reason };
}
