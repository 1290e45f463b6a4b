import { Injectable } from '@nestjs/common';
import { type AwardAct, moveAward } from '@maillage/calls-domain';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, type AskedAct, stampOf, type WriteTransaction } from '@maillage/platform-server';
import { AwardRepository, type AwardRow, type LoadedAward } from '../../persistence/award/award.repository.js';
import { type AwardView, awardView, factsOfAward, stateOf } from './award.view.js';

/** What all acts on awards share: done once for a key, answered with the award as it now is. */
@Injectable()
export class AwardActs {
  constructor(
    private readonly once: ActOnce,
    private readonly awards: AwardRepository,
  ) {}

  /** @param work does the act and answers with the id of the application */
  run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<AwardView> {
    return this.once.run(actor, asked, async (transaction) => {
      const row = await this.awards.ofApplication(transaction, await work(transaction));
      if (row === undefined) throw new DomainError('NOT_FOUND');
      return awardView(row, actor);
    });
  }

  /**
   * An act of who gives, on an award that nobody else can move meanwhile.
   *
   * @param change what the act sets beside the state
   */
  async move(
    transaction: WriteTransaction,
    actor: ActingActor,
    { act, reason, award }: { readonly act: AwardAct; readonly reason: string | null; readonly award: LoadedAward },
    change: Partial<AwardRow> = {},
  ): Promise<LoadedAward> {
    const facts = factsOfAward({ ...award, ...change });
    const seen: LoadedAward = { ...award, state: stateOf(award) };
    const stamp = stampOf(actor, award.at, reason);
    const { award: moved, decision } = moveAward<LoadedAward>(seen, act, stamp, { facts, changes: change });
    await this.awards.save(transaction, award, moved, decision);
    return { ...moved, version: award.version + 1 };
  }
}
