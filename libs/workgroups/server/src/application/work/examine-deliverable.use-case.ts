import { Injectable } from '@nestjs/common';
import { moveDeliverable, searchedText } from '@maillage/workgroups-domain';
import { type ActingActor, stampOf } from '@maillage/platform-server';
import { DeliverableRepository } from '../../persistence/work/deliverable.repository.js';
import { WorkRepository } from '../../persistence/work/work.repository.js';
import { demandOwn } from '../../policy/work/demand-own.js';
import { workPolicies } from '../../policy/work/work.policies.js';
import type * as asked from './asked.js';
import { foundIn, situationOf, WorkActs } from './work-acts.js';
import type { WorkView } from './work.view.js';

/** Who leads reviews what is delivered; the sponsor alone adopts it, which makes it a resource of its own. */
@Injectable()
export class ExamineDeliverable {
  constructor(
    private readonly acts: WorkActs,
    private readonly works: WorkRepository,
    private readonly deliverables: DeliverableRepository,
  ) {}

  review(actor: ActingActor, input: asked.DeliverableAsked): Promise<WorkView> {
    return this.lead(actor, { operation: 'reviewDeliverable', act: 'review', reason: null }, input);
  }

  sendBack(actor: ActingActor, input: asked.SendBackAsked): Promise<WorkView> {
    return this.lead(actor, { operation: 'sendBackDeliverable', act: 'sendBack', reason: input.reason }, input);
  }

  adopt(actor: ActingActor, input: asked.DeliverableAsked): Promise<WorkView> {
    const asking = { operation: 'adoptDeliverable', policy: workPolicies.adopt, input };
    return this.acts.run(actor, asking, async (transaction) => {
      const on = { subject: 'deliverable', id: input.deliverableId } as const;
      const { groupId, sponsorId } = await this.works.groupOf(transaction, on);
      demandOwn(actor, sponsorId, 'notYourGroup');
      const work = await this.works.lock(transaction, actor, groupId);
      const found = foundIn(work.deliverables, input.deliverableId);
      const decision = moveDeliverable(situationOf(found), 'adopt', stampOf(actor, work.at));
      const theme = work.theme === '' ? work.title : work.theme;
      const folded = searchedText({ ...found, theme });
      await this.deliverables.adopt(transaction, found, { theme, folded, adoptedBy: actor.name, at: work.at });
      await this.acts.keep(transaction, work, on, decision);
      await this.acts.tell(transaction, actor, { deliverableId: found.id, what: 'adopted', reason: null }, work.at);
      return groupId;
    });
  }

  private lead(
    actor: ActingActor,
    {
      operation,
      act,
      reason,
    }: { readonly operation: string; readonly act: 'review' | 'sendBack'; readonly reason: string | null },
    input: asked.DeliverableAsked,
  ): Promise<WorkView> {
    const asking = { operation, policy: workPolicies.lead, input };
    const on = { subject: 'deliverable', id: input.deliverableId } as const;
    return this.acts.leading(actor, asking, on, async (transaction, work) => {
      const found = foundIn(work.deliverables, on.id);
      const decision = moveDeliverable(situationOf(found), act, stampOf(actor, work.at, reason));
      const note = act === 'sendBack' ? decision.reason : null;
      await this.deliverables.move(transaction, found, { state: decision.to, note, at: work.at });
      await this.acts.keep(transaction, work, on, decision);
      const what = act === 'review' ? 'reviewed' : 'sentBack';
      await this.acts.tell(transaction, actor, { deliverableId: on.id, what, reason: note }, work.at);
    });
  }
}
