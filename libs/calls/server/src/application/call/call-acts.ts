import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActOnce,
  appendEvent,
  type AskedAct,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { CallAct, CallChange } from '@maillage/calls-domain';
import { CallReader } from '../../persistence/call/call.reader.js';
import { CallRepository, type LockedCall } from '../../persistence/call/call.repository.js';
import { OutcomeRepository } from '../../persistence/jury/outcome.repository.js';
import { type CallView, callView } from './call.view.js';

/** What all acts on calls share: done once for a key, answered with the call as it now is. */
@Injectable()
export class CallActs {
  constructor(
    private readonly once: ActOnce,
    private readonly calls: CallRepository,
    private readonly reader: CallReader,
    private readonly outcomes: OutcomeRepository,
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
      const { callId } = asked.input;
      const locked = endings.includes(act)
        ? await this.calls.lockWhole(transaction, actor, act, callId)
        : await this.calls.lockFor(transaction, actor, act, callId);
      const change = decide(locked);
      await this.calls.save(transaction, change, { ...locked, published: isPublished(locked, change) });
      if (act === 'decide') await this.tell(transaction, locked);
      return locked.call.id;
    });
  }

  /** All applicants at once, also of what the person who decides is kept from. */
  private async tell(transaction: WriteTransaction, { call, at }: LockedCall): Promise<void> {
    const { id: callId, tenantId } = call;
    await transaction.within(systemScope(tenantId), (whole) => this.outcomes.ofCall(whole, callId, at));
    const payload = { callId, applicationId: null };
    await appendEvent(transaction, { name: 'outcomesTold', tenantId, payload, occurredAt: at });
  }
}

/** What ends a part of the call asks of all that hangs on it, also of what the person who acts is kept from. */
const endings: readonly CallAct[] = ['decide', 'closeOut'];

/** What was shown once stays shown. */
function isPublished({ published }: LockedCall, { decision }: CallChange): boolean {
  return published || decision.act === 'announce' || decision.act === 'open';
}
