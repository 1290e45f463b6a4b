import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction } from '@maillage/platform-server';
import type { GroupState } from '@maillage/workgroups-domain';
import type { GroupStatePayload } from '../../application/group/group.events.js';
import { GroupLettersReader, type ToldGroup } from '../../persistence/group/group-letters.reader.js';
import { GroupMails, motive } from './group-mails.js';

/** The named people of the members, the lead and the sponsor learn that the group rests, works again, or ends. */
@HandlesEvent('groupStateTold')
export class TellGroupState extends EventHandler<GroupStatePayload> {
  constructor(
    private readonly letters: GroupLettersReader,
    private readonly mails: GroupMails,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<GroupStatePayload>, transaction: WriteTransaction): Promise<void> {
    const { groupId, byPersonId, lead, state, reason } = event.payload;
    const group = await this.letters.group(transaction, groupId);
    const told = letterOf(group, state);
    if (told === null) return;
    const occasion = { id: event.id, tenantId: event.tenantId, groupId };
    const letter = { subject: told.subject, told: [told.sentence, ...motive(reason)], invites: told.invites };
    const people = [...group.members, ...(lead === null ? [] : [lead])].filter(
      ({ personId }) => personId !== byPersonId,
    );
    const readers = {
      organisationIds: [...new Set(people.map(({ organisationId }) => organisationId))],
      ...({ capability: 'readGroups', only: people.map(({ personId }) => personId) } as const),
    };
    await this.mails.write(transaction, occasion, readers, letter);
    if (event.tenantId === group.sponsorId) return;
    const sponsor = { organisationIds: [group.sponsorId], capability: 'sponsorGroups' } as const;
    await this.mails.write(transaction, occasion, sponsor, letter);
  }
}

function letterOf({ title }: ToldGroup, state: GroupState) {
  switch (state) {
    case 'paused':
      return {
        subject: `En pause : ${title}`,
        sentence: `Le groupe « ${title} » est en pause. Rien n’est attendu de vous jusqu’à sa reprise.`,
        invites: 'Voir le groupe',
      };
    case 'active':
      return {
        subject: `De nouveau actif : ${title}`,
        sentence: `Le groupe « ${title} » reprend son travail.`,
        invites: 'Voir le groupe',
      };
    case 'closed':
      return {
        subject: `Clos : ${title}`,
        sentence: `Le groupe « ${title} » est clos. Son bilan se lit sur sa page.`,
        invites: 'Lire le bilan',
      };
    case 'proposed':
      return null;
  }
}
