import { Injectable } from '@nestjs/common';
import { mentionsIn, messageMustHold } from '@maillage/workgroups-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, appendEvent, StampSource } from '@maillage/platform-server';
import { ThreadRepository } from '../../persistence/work/thread.repository.js';
import { demandAtWork, WorkRepository } from '../../persistence/work/work.repository.js';
import { demandOwn } from '../../policy/work/demand-own.js';
import { workPolicies } from '../../policy/work/work.policies.js';
import type * as asked from './asked.js';
import { type ThreadMessageView, threadMessageView } from './work.view.js';

/** The thread of a group: members write, those whom a message mentions are told, the sponsor reads. */
@Injectable()
export class WriteThread {
  constructor(
    private readonly once: ActOnce,
    private readonly works: WorkRepository,
    private readonly thread: ThreadRepository,
    private readonly stamps: StampSource,
  ) {}

  post(actor: ActingActor, input: asked.PostMessageAsked): Promise<ThreadMessageView> {
    const asking = { operation: 'postThreadMessage', policy: workPolicies.take, input };
    return this.once.run(actor, asking, async (transaction) => {
      const group = await this.works.group(transaction, actor, input.groupId);
      if (!group.isInside) throw new DomainError('threadForMembers', { group: group.title });
      demandAtWork(group);
      demand(messageMustHold(input.body));
      const at = await this.stamps.after(transaction);
      const body = input.body.trim();
      const mentions = mentionsIn(body, group.people).map(({ personId, name }) => ({ personId, name }));
      const messageId = await this.thread.add(transaction, actor, group.id, { body, mentions, at });
      if (mentions.some(({ personId }) => personId !== actor.personId)) {
        const { organisationId: tenantId } = actor;
        await appendEvent(transaction, { name: 'groupMentioned', tenantId, payload: { messageId }, occurredAt: at });
      }
      return threadMessageView(await this.thread.one(transaction, messageId), actor);
    });
  }

  /** Its words go; that somebody wrote stays. */
  withdraw(actor: ActingActor, input: asked.MessageAsked): Promise<ThreadMessageView> {
    const asking = { operation: 'withdrawThreadMessage', policy: workPolicies.take, input };
    return this.once.run(actor, asking, async (transaction) => {
      const { id, personId, organisation } = await this.thread.one(transaction, input.messageId);
      demandOwn(actor, organisation.id, 'notYourWork');
      if (personId !== actor.personId) throw new DomainError('FORBIDDEN', { reason: 'notYourWork', role: actor.role });
      await this.thread.withdraw(transaction, id, await this.stamps.after(transaction));
      return threadMessageView(await this.thread.one(transaction, id), actor);
    });
  }
}
