import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../database/tenant-database.js';
import type { WriteTransaction } from '../database/transaction.js';
import type { ActingActor } from '../policy/actor.js';
import { type AskedAct, onceForKey } from './once-for-key.js';

/** What all acts share: one transaction, once for a key. The work answers with plain data, as JSON keeps it. */
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
