import { Injectable } from '@nestjs/common';
import { deliverableTermsMustHold, moveDeliverable, workLimits } from '@maillage/workgroups-domain';
import { demand } from '@maillage/platform-kernel';
import { type ActingActor, type ReadTransaction, stampOf, type WriteTransaction } from '@maillage/platform-server';
import { type Delivered, DeliverableRepository } from '../../persistence/work/deliverable.repository.js';
import { demandAtWork, demandRoom, type LoadedWork, WorkRepository } from '../../persistence/work/work.repository.js';
import type { DeliverableRow, WorkFileRow } from '../../persistence/work/work.rows.js';
import { demandOwn } from '../../policy/work/demand-own.js';
import { workPolicies } from '../../policy/work/work.policies.js';
import type * as asked from './asked.js';
import { KeptFile } from './kept-file.js';
import { foundIn, situationOf, WorkActs } from './work-acts.js';
import type { WorkView } from './work.view.js';

/** What members deliver: a draft that they write again until it is reviewed, and the next edition of what was published. */
@Injectable()
export class Deliver {
  constructor(
    private readonly acts: WorkActs,
    private readonly works: WorkRepository,
    private readonly deliverables: DeliverableRepository,
    private readonly kept: KeptFile,
  ) {}

  deliver(actor: ActingActor, input: asked.DeliverAsked): Promise<WorkView> {
    const asking = { operation: 'deliverToGroup', policy: workPolicies.take, input };
    return this.acts.run(actor, asking, async (transaction) => {
      const { renewsId = null } = input;
      if (renewsId !== null) await this.deliverables.lockRenewal(transaction, renewsId);
      const work = await this.works.load(transaction, actor, input.groupId);
      demandAtWork(work);
      demandRoom(work.deliverables.length, workLimits.deliverables);
      const lineId = renewedLine(work, actor, renewsId);
      const delivered = await this.deliveredIn(transaction, input, null);
      const { at } = work;
      const id = await this.deliverables.add(transaction, actor, work.id, { ...delivered, lineId, at });
      await this.acts.begin(transaction, actor, work, { subject: 'deliverable', id, act: 'deliver', to: 'draft' });
      await this.acts.tell(transaction, actor, { deliverableId: id, what: 'delivered', reason: null }, at);
      return work.id;
    });
  }

  revise(actor: ActingActor, input: asked.ReviseDeliverableAsked): Promise<WorkView> {
    const asking = { operation: 'reviseDeliverable', policy: workPolicies.take, input };
    return this.own(actor, asking, input, async (transaction, work, found) => {
      const decision = moveDeliverable(situationOf(found), 'revise', stampOf(actor, work.at));
      const delivered = await this.deliveredIn(transaction, input, found.file);
      await this.deliverables.revise(transaction, found, { ...delivered, at: work.at });
      await this.acts.keep(transaction, work, { subject: 'deliverable', id: found.id }, decision);
      // Whoever sent it back waits for it.
      if (found.note === null) return;
      await this.acts.tell(transaction, actor, { deliverableId: found.id, what: 'delivered', reason: null }, work.at);
    });
  }

  withdraw(actor: ActingActor, input: asked.DeliverableAsked): Promise<WorkView> {
    const asking = { operation: 'withdrawDeliverable', policy: workPolicies.take, input };
    return this.own(actor, asking, input, async (transaction, work, found) => {
      const decision = moveDeliverable(situationOf(found), 'withdraw', stampOf(actor, work.at));
      await this.deliverables.move(transaction, found, { state: decision.to, note: null, at: work.at });
      await this.acts.keep(transaction, work, { subject: 'deliverable', id: found.id }, decision);
    });
  }

  private own(
    actor: ActingActor,
    asking: Parameters<WorkActs['run']>[1],
    { deliverableId }: asked.DeliverableAsked,
    work: (transaction: WriteTransaction, work: LoadedWork, found: DeliverableRow) => Promise<void>,
  ): Promise<WorkView> {
    return this.acts.run(actor, asking, async (transaction) => {
      const on = { subject: 'deliverable', id: deliverableId } as const;
      const { groupId } = await this.works.groupOf(transaction, on);
      const loaded = await this.works.load(transaction, actor, groupId);
      const found = foundIn(loaded.deliverables, deliverableId);
      demandOwn(actor, found.deliverer.id, 'notYourWork');
      await work(transaction, loaded, found);
      return groupId;
    });
  }

  /** @param before the file that stays when no other comes in its place */
  private async deliveredIn(
    reads: ReadTransaction,
    { title, kind, summary, link = null, documentVersionId = null }: asked.DeliverableTermsAsked,
    before: WorkFileRow | null,
  ): Promise<Delivered> {
    const isReplay = kind === 'replay';
    const terms = { title, kind, summary, link: isReplay ? link : null };
    demand(deliverableTermsMustHold(terms, documentVersionId !== null || before !== null));
    if (isReplay) return { ...terms, file: null };
    return { ...terms, file: documentVersionId === null ? before : await this.kept.of(reads, documentVersionId) };
  }
}

/** @throws DomainError NOT_FOUND, deliverableNotThereYet, editionUnderWay */
function renewedLine(work: LoadedWork, actor: ActingActor, renewsId: string | null): string | null {
  if (renewsId === null) return null;
  const renewed = foundIn(work.deliverables, renewsId);
  moveDeliverable(situationOf(renewed), 'renew', stampOf(actor, work.at));
  return renewed.lineId;
}
