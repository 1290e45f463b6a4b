import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, type AskedAct, type WriteTransaction } from '@maillage/platform-server';
import { GroupReader } from '../../persistence/group/group.reader.js';
import { type GroupView, groupView } from './group.view.js';

/** What all acts on groups share: one transaction, once for a key, answered with the group as it now is. */
@Injectable()
export class GroupActs {
  constructor(
    private readonly once: ActOnce,
    private readonly reader: GroupReader,
  ) {}

  /** @param work does the act and answers with the group's id */
  run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<GroupView> {
    return this.once.run(actor, asked, async (transaction) => {
      const row = await this.reader.one(transaction, actor, await work(transaction));
      if (row === undefined) throw new DomainError('NOT_FOUND');
      return groupView(row, actor);
    });
  }
}
