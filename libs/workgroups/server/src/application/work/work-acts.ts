import { Injectable } from '@nestjs/common';
import { type Decision, DomainError } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActOnce,
  appendEvent,
  type AskedAct,
  stampOf,
  type WriteTransaction,
} from '@maillage/platform-server';
import { type LoadedWork, type OfWork, WorkRepository } from '../../persistence/work/work.repository.js';
import type { DeliverableRow } from '../../persistence/work/work.rows.js';
import type { DeliverableToldPayload } from './work.events.js';
import { type WorkView, workView } from './work.view.js';

type Work = (transaction: WriteTransaction, work: LoadedWork) => Promise<void>;

/** What all acts on the work of a group share: once for a key, answered with the work as it now is. */
@Injectable()
export class WorkActs {
  constructor(
    private readonly once: ActOnce,
    private readonly works: WorkRepository,
  ) {}

  /** @param work does the act and answers with the group's id */
  run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<WorkView> {
    return this.once.run(actor, asked, async (transaction) => {
      const groupId = await work(transaction);
      return workView(await this.works.of(transaction, actor, groupId), actor);
    });
  }

  /** An act of who leads, on a group or on something of its work: nobody else leads anything in it meanwhile. */
  leading(actor: ActingActor, asked: AskedAct, on: OfWork | string, work: Work): Promise<WorkView> {
    return this.run(actor, asked, async (transaction) => {
      const locked = await this.works.lockForLead(transaction, actor, on);
      await work(transaction, locked);
      return locked.id;
    });
  }

  /** The trace of something that begins. */
  async begin(
    transaction: WriteTransaction,
    actor: ActingActor,
    { id: groupId, at }: Pick<LoadedWork, 'id' | 'at'>,
    begun: OfWork & { readonly act: string; readonly to: string },
  ): Promise<void> {
    const { decisionId, ...stamp } = stampOf(actor, at);
    const { subject, id, act, to } = begun;
    await this.works.keep(transaction, groupId, { subject, id }, { ...stamp, id: decisionId, act, from: null, to });
  }

  keep(transaction: WriteTransaction, { id }: Pick<LoadedWork, 'id'>, on: OfWork, decision: Decision): Promise<void> {
    return this.works.keep(transaction, id, on, decision);
  }

  async tell(
    transaction: WriteTransaction,
    { organisationId: tenantId }: Pick<ActingActor, 'organisationId'>,
    payload: DeliverableToldPayload,
    occurredAt: Date,
  ): Promise<void> {
    await appendEvent(transaction, { name: 'deliverableTold', tenantId, payload, occurredAt });
  }
}

/** @throws DomainError NOT_FOUND for what is not there, or was taken back */
export function foundIn<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw new DomainError('NOT_FOUND');
  return found;
}

export function situationOf({ state, hasSuccessor }: DeliverableRow) {
  return { state, hasSuccessor };
}
