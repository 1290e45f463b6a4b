import { Injectable } from '@nestjs/common';
import { type ActStamp, newId } from '@maillage/platform-kernel';
import { TenantDatabase } from '../database/tenant-database.js';
import type { WriteTransaction } from '../database/transaction.js';
import type { ActingActor } from '../policy/actor.js';
import { type AskedAct, onceForKey } from './once-for-key.js';

/** What all acts share: one transaction, and once for a key. */
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

/** Who decides, in whose name, when and why. */
export function stampOf(actor: ActingActor, at: Date, reason: string | null = null): ActStamp {
  const { personId, name, organisationId } = actor;
  return { decisionId: newId(at), actor: { personId, name, organisationId }, at, reason };
}
