import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction } from '@maillage/platform-server';
import type { DeliverableTold, DeliverableToldPayload } from '../../application/work/work.events.js';
import { DeliverableRepository, type ToldDeliverable } from '../../persistence/work/deliverable.repository.js';
import { motive } from '../group/group-mails.js';
import { type WorkLetter, WorkMails, type WorkReaders } from './work-mails.js';

/** Each step of a deliverable is told to whose turn it is; what is published, to the members. */
@HandlesEvent('deliverableTold')
export class TellDeliverable extends EventHandler<DeliverableToldPayload> {
  constructor(
    private readonly deliverables: DeliverableRepository,
    private readonly mails: WorkMails,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<DeliverableToldPayload>, transaction: WriteTransaction): Promise<void> {
    const { deliverableId, what, reason } = event.payload;
    const told = await this.deliverables.told(transaction, deliverableId);
    if (told === undefined) return;
    await this.mails.write(transaction, event, readersOf(told, what), letterOf(told, what, reason));
  }
}

function readersOf(told: ToldDeliverable, what: DeliverableTold): WorkReaders {
  const { sponsorId, leadOrganisationId, leadPersonId, delivererId, personId, members } = told;
  switch (what) {
    case 'delivered':
      return leadPersonId === null
        ? { organisationIds: [sponsorId], capability: 'sponsorGroups' }
        : { organisationIds: [leadOrganisationId], capability: 'readGroups', only: [leadPersonId] };
    case 'reviewed':
      return { organisationIds: [sponsorId], capability: 'sponsorGroups' };
    case 'sentBack':
    case 'adopted':
    case 'retired':
      return {
        organisationIds: [delivererId, leadOrganisationId],
        capability: 'readGroups',
        only: [personId, leadPersonId],
      };
    case 'published':
      return {
        organisationIds: [...members.map(({ organisationId }) => organisationId), leadOrganisationId],
        capability: 'readGroups',
        only: [...members.map((member) => member.personId), leadPersonId],
      };
  }
}

function letterOf(told: ToldDeliverable, what: DeliverableTold, reason: string | null): WorkLetter {
  const { title, groupTitle, groupId, personName, edition } = told;
  const name = `« ${title} » (${groupTitle})`;
  const work = { invites: 'Le travail du groupe', page: { at: 'work', groupId } as const };
  switch (what) {
    case 'delivered':
      return {
        ...work,
        subject: `À relire : ${title}`,
        told: [`${personName} a livré ${name}. Il attend votre relecture.`],
      };
    case 'reviewed':
      return { ...work, subject: `À adopter : ${title}`, told: [`${name} est relu. Il attend votre adoption.`] };
    case 'sentBack':
      return { ...work, subject: `À reprendre : ${title}`, told: [`${name} est à reprendre.`, ...motive(reason)] };
    case 'adopted':
      return { ...work, subject: `Adopté : ${title}`, told: [`${name} est adopté. Il sera publié au réseau.`] };
    case 'published':
      return {
        subject: `Publié : ${title}`,
        told: [`${name} est publié${edition === null || edition === 1 ? '' : `, édition ${String(edition)}`}.`],
        ...{ invites: 'La bibliothèque', page: { at: 'library' } as const },
      };
    case 'retired':
      return {
        ...work,
        subject: `Retiré : ${title}`,
        told: [`${name} est retiré de la bibliothèque.`, ...motive(reason)],
      };
  }
}
