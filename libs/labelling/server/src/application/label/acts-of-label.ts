import { Injectable } from '@nestjs/common';
import {
  type ActingActor,
  TenantDatabase,
  type WriteTransaction,
  type AskedAct,
  onceForKey,
} from '@maillage/platform-server';

/** What the acts of the commission and those on labels share: one transaction, once for a key. */
@Injectable()
export class ActsOfLabel {
  constructor(private readonly tenants: TenantDatabase) {}

  /** @param work does the act and answers with what is now there, as plain data */
  run<Answer>(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    return onceForKey(this.tenants, actor, asked, work);
  }
}
