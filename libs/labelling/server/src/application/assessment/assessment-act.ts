import { Injectable } from '@nestjs/common';
import {
  type ActingActor,
  TenantDatabase,
  type WriteTransaction,
  type AskedAct,
  onceForKey,
} from '@maillage/platform-server';

interface AskedOfAssessment extends Omit<AskedAct, 'visible'> {
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
    { asSeen, ...asked }: AskedOfAssessment,
    work: (transaction: WriteTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    const visible = asSeen === true ? actor.visible : [...new Set([...actor.visible, actor.organisationId])];
    return onceForKey(this.tenants, actor, { ...asked, visible }, work);
  }
}
