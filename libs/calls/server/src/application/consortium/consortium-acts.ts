import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, type AskedAct, type WriteTransaction } from '@maillage/platform-server';
import { ConsortiumReader } from '../../persistence/consortium/consortium.reader.js';
import { type ConsortiumView, consortiumView } from './consortium.view.js';

/** What all acts on a consortium share: done once for a key, answered with the consortium as it now is. */
@Injectable()
export class ConsortiumActs {
  constructor(
    private readonly once: ActOnce,
    private readonly reader: ConsortiumReader,
  ) {}

  /** @param work does the act and answers with the id of the application */
  run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<ConsortiumView> {
    return this.once.run(actor, asked, async (transaction) => {
      const row = await this.reader.one(transaction, await work(transaction));
      if (row === undefined) throw new DomainError('NOT_FOUND');
      return consortiumView(row, actor);
    });
  }
}
