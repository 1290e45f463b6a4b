import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, type AskedAct, type WriteTransaction } from '@maillage/platform-server';
import { JuryReader } from '../../persistence/jury/jury.reader.js';
import { type JuryView, juryView } from './jury.view.js';

/** What all acts of who prepares and holds a jury share: done once for a key, answered with the jury as it now is. */
@Injectable()
export class JuryActs {
  constructor(
    private readonly once: ActOnce,
    private readonly reader: JuryReader,
  ) {}

  /** @param work does the act and answers with the id of the call */
  run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<JuryView> {
    return this.once.run(actor, asked, async (transaction) => {
      const row = await this.reader.one(transaction, await work(transaction));
      if (row === undefined) throw new DomainError('NOT_FOUND');
      return juryView(row);
    });
  }
}
