import { Injectable } from '@nestjs/common';
import { type DeliverableAct, moveDeliverable } from '@maillage/workgroups-domain';
import { dayIn, type Decision } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, stampOf, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { DeliverableRepository } from '../../persistence/work/deliverable.repository.js';
import { ResourceReader } from '../../persistence/work/resource.reader.js';
import { WorkRepository } from '../../persistence/work/work.repository.js';
import { demandOwn } from '../../policy/work/demand-own.js';
import { workPolicies } from '../../policy/work/work.policies.js';
import { demandReason } from '../demand-reason.js';
import type * as asked from './asked.js';
import { foundIn, situationOf, WorkActs } from './work-acts.js';
import { type ResourceView, resourceView, type WorkView } from './work.view.js';
import type { DeliverableTold } from './work.events.js';

/** The sponsor publishes what it adopted, in the place of the edition before, and takes it out again; the network uses it. */
@Injectable()
export class KeepResource {
  constructor(
    private readonly acts: WorkActs,
    private readonly once: ActOnce,
    private readonly works: WorkRepository,
    private readonly deliverables: DeliverableRepository,
    private readonly resources: ResourceReader,
    private readonly stamps: StampSource,
  ) {}

  publish(actor: ActingActor, input: asked.ResourceAsked): Promise<WorkView> {
    const asking = { operation: 'publishResource', policy: workPolicies.adopt, input };
    const moving = { act: 'publish', told: 'published', reason: null } as const;
    return this.sponsored(actor, asking, moving, (transaction, { at }) =>
      this.deliverables.publish(transaction, input.resourceId, at),
    );
  }

  retire(actor: ActingActor, input: asked.RetireResourceAsked): Promise<WorkView> {
    const asking = { operation: 'retireResource', policy: workPolicies.adopt, input };
    const moving = { act: 'retire', told: 'retired', reason: demandReason(input.reason) } as const;
    return this.sponsored(actor, asking, moving, (transaction, { at }) =>
      this.deliverables.retire(transaction, input.resourceId, at, moving.reason),
    );
  }

  /** Counted once for an organisation and a day, whoever of it asks. */
  use(actor: ActingActor, input: asked.ResourceAsked): Promise<ResourceView> {
    const asking = { operation: 'useResource', policy: workPolicies.use, input };
    return this.once.run(actor, asking, async (transaction) => {
      const { id, publishedAt } = await this.resources.one(transaction, actor, input.resourceId);
      const at = await this.stamps.after(transaction);
      const day = dayIn('Europe/Paris', at);
      if (publishedAt !== null) await this.resources.use(transaction, actor, { id, day, at });
      return resourceView(await this.resources.one(transaction, actor, id), actor);
    });
  }

  private sponsored(
    actor: ActingActor,
    asking: {
      readonly operation: string;
      readonly policy: typeof workPolicies.adopt;
      readonly input: asked.ResourceAsked;
    },
    {
      act,
      told: what,
      reason,
    }: { readonly act: DeliverableAct; readonly told: DeliverableTold; readonly reason: string | null },
    work: (transaction: WriteTransaction, decision: Decision) => Promise<void>,
  ): Promise<WorkView> {
    return this.acts.run(actor, asking, async (transaction) => {
      const { resourceId } = asking.input;
      const { groupId, deliverableId, sponsorId } = await this.deliverables.subject(transaction, resourceId);
      demandOwn(actor, sponsorId, 'notYourGroup');
      const loaded = await this.works.lock(transaction, actor, groupId);
      const found = foundIn(loaded.deliverables, deliverableId);
      const decision = moveDeliverable(situationOf(found), act, stampOf(actor, loaded.at, reason));
      await work(transaction, decision);
      await this.acts.keep(transaction, loaded, { subject: 'deliverable', id: found.id }, decision);
      await this.acts.tell(transaction, actor, { deliverableId: found.id, what, reason }, loaded.at);
      return groupId;
    });
  }
}
