import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction } from '@maillage/platform-server';
import type { GroupMentionedPayload } from '../../application/work/work.events.js';
import { ThreadRepository } from '../../persistence/work/thread.repository.js';
import { WorkRepository } from '../../persistence/work/work.repository.js';
import { WorkMails } from './work-mails.js';

/** Who is mentioned is told, while still of the group; not of what was withdrawn meanwhile. */
@HandlesEvent('groupMentioned')
export class TellMention extends EventHandler<GroupMentionedPayload> {
  constructor(
    private readonly works: WorkRepository,
    private readonly thread: ThreadRepository,
    private readonly mails: WorkMails,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<GroupMentionedPayload>, transaction: WriteTransaction): Promise<void> {
    const found = await this.thread.seen(transaction, event.payload.messageId);
    if (found === undefined || found.withdrawnAt !== null) return;
    const { groupId, personName, body, mentions, personId } = found;
    const group = await this.works.group(transaction, { organisationId: event.tenantId }, groupId);
    const mentioned = group.people.filter(
      (one) => one.personId !== personId && mentions.some((mention) => mention.personId === one.personId),
    );
    await this.mails.write(
      transaction,
      event,
      {
        organisationIds: mentioned.map(({ organisation }) => organisation.id),
        ...{ capability: 'readGroups', only: mentioned.map((one) => one.personId) },
      },
      {
        subject: `${personName} vous mentionne : ${group.title}`,
        told: [`${personName} vous mentionne dans le fil de « ${group.title} » :`, `« ${body.slice(0, 500)} »`],
        ...{ invites: 'Répondre dans le fil', page: { at: 'thread', groupId } as const },
      },
    );
  }
}
