import type { Capability } from '@maillage/network-contract';
import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction } from '@maillage/platform-server';
import type { MembershipMovedPayload } from '../../application/group/group.events.js';
import { GroupLettersReader, type ToldGroup } from '../../persistence/group/group-letters.reader.js';
import { type GroupLetter, GroupMails, motive } from './group-mails.js';

interface Told {
  readonly group: ToldGroup;
  readonly organisation: string;
  readonly person: string | null;
  readonly reason: string | null;
}

/** What is told of each act, and to whom: who leads the group, or the organisation that the act is about. */
interface Telling {
  readonly to: 'leading' | 'organisation';
  readonly letter: (told: Told) => GroupLetter;
}

const sees = 'Voir le groupe';

const tellings: Readonly<Record<string, Telling>> = {
  join: {
    to: 'leading',
    letter: ({ group, organisation, person }) => ({
      subject: `Un nouveau membre : ${group.title}`,
      told: [`${organisation} rejoint « ${group.title} »${person === null ? '' : `, avec ${person}`}.`],
      ...{ invites: 'Voir les membres', leadsToMembers: true },
    }),
  },
  ask: {
    to: 'leading',
    letter: ({ group, organisation }) => ({
      subject: `Une demande attend votre réponse : ${group.title}`,
      told: [`${organisation} demande à rejoindre « ${group.title} ».`],
      ...{ invites: 'Répondre', leadsToMembers: true },
    }),
  },
  leave: {
    to: 'leading',
    letter: ({ group, organisation, reason }) => ({
      subject: `Un membre part : ${group.title}`,
      told: [`${organisation} quitte « ${group.title} ».`, ...motive(reason)],
      ...{ invites: 'Voir les membres', leadsToMembers: true },
    }),
  },
  declineInvitation: {
    to: 'leading',
    letter: ({ group, organisation, reason }) => ({
      subject: `Invitation déclinée : ${group.title}`,
      told: [`${organisation} ne rejoindra pas « ${group.title} ».`, ...motive(reason)],
      ...{ invites: 'Voir les membres', leadsToMembers: true },
    }),
  },
  invite: {
    to: 'organisation',
    letter: ({ group, organisation }) => ({
      subject: `Invitation : ${group.title}`,
      told: [`${group.lead ?? group.sponsor} invite ${organisation} dans le groupe « ${group.title} ».`],
      invites: 'Accepter ou décliner',
    }),
  },
  accept: {
    to: 'organisation',
    letter: ({ group }) => ({
      subject: `Demande acceptée : ${group.title}`,
      told: [`Votre organisation est membre de « ${group.title} ».`],
      invites: sees,
    }),
  },
  refuse: {
    to: 'organisation',
    letter: ({ group, reason }) => ({
      subject: `Demande refusée : ${group.title}`,
      told: [`Votre organisation ne peut pas rejoindre « ${group.title} » pour le moment.`, ...motive(reason)],
      invites: sees,
    }),
  },
  remove: {
    to: 'organisation',
    letter: ({ group, reason }) => ({
      subject: `Votre organisation n’est plus membre : ${group.title}`,
      told: [`Votre organisation n’est plus membre de « ${group.title} ».`, ...motive(reason)],
      invites: sees,
    }),
  },
  cancelInvitation: {
    to: 'organisation',
    letter: ({ group, reason }) => ({
      subject: `Invitation retirée : ${group.title}`,
      told: [`L’invitation à rejoindre « ${group.title} » est retirée.`, ...motive(reason)],
      invites: sees,
    }),
  },
};

/** Accepting an invitation is joining, for who leads. */
const sameAs: Readonly<Record<string, string>> = { acceptInvitation: 'join' };

@HandlesEvent('membershipMoved')
export class TellMembership extends EventHandler<MembershipMovedPayload> {
  constructor(
    private readonly letters: GroupLettersReader,
    private readonly mails: GroupMails,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<MembershipMovedPayload>, transaction: WriteTransaction): Promise<void> {
    const { groupId, organisationId, act, reason } = event.payload;
    const telling = tellings[sameAs[act] ?? act];
    if (telling === undefined) return;
    const group = await this.letters.group(transaction, groupId);
    const { name: organisation, person } = await this.letters.organisation(transaction, organisationId, groupId);
    const to = telling.to === 'leading' ? leadingOf(group) : { organisationIds: [organisationId], capability: joins };
    const letter = telling.letter({ group, organisation, person, reason });
    await this.mails.write(transaction, { id: event.id, tenantId: event.tenantId, groupId }, to, letter);
  }
}

const joins: Capability = 'joinGroups';

/** The lead; the sponsor while the lead is vacant. */
function leadingOf({ sponsorId, leadOrganisationId, leadPersonId }: ToldGroup) {
  const sponsors: Capability = 'sponsorGroups';
  const works: Capability = 'workInGroups';
  if (leadOrganisationId === null || leadPersonId === null)
    return { organisationIds: [sponsorId], capability: sponsors };
  return { organisationIds: [leadOrganisationId], capability: works, only: [leadPersonId] };
}
