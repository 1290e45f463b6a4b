import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import type { ActingActor, WriteTransaction } from '@maillage/platform-server';
import type { CallAct, CallChange } from '@maillage/calls-domain';
import { CallReader } from '../../persistence/call/call.reader.js';
import { CallRepository, type LockedCall } from '../../persistence/call/call.repository.js';
import { ActOnce, type AskedAct } from '../act-once.js';
import { type CallView, callView } from './call.view.js';

/** What all acts on calls share: done once for a key, answered with the call as it now is. */
@Injectable()
export class CallActs {
  constructor(
    private readonly once: ActOnce,
    private readonly calls: CallRepository,
    private readonly reader: CallReader,
  ) {}

  /** @param work does the act and answers with the id of the call */
  run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<CallView> {
    return this.once.run(actor, asked, async (transaction) => {
      const row = await this.reader.one(transaction, actor, await work(transaction));
      if (row === undefined) throw new DomainError('NOT_FOUND');
      return callView(row, actor);
    });
  }

  /** An act of who runs a call, on the call that nobody else can move meanwhile. */
  move(
    actor: ActingActor,
    asked: AskedAct & { readonly input: { readonly callId: string } },
    act: CallAct,
    decide: (locked: LockedCall) => CallChange,
  ): Promise<CallView> {
    return this.run(actor, asked, async (transaction) => {
      const locked = await this.calls.lockFor(transaction, actor, act, asked.input.callId);
      const change = decide(locked);
      await this.calls.save(transaction, change, { ...locked, published: isPublished(locked, change) });
      return locked.call.id;
    });
  }
}

/** What was shown once stays shown. */
function isPublished({ published }: LockedCall, { decision }: CallChange): boolean {
  return published || decision.act === 'announce' || decision.act === 'open';
}
