import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction } from '@maillage/platform-server';
import type { GroupTaskToldPayload } from '../../application/work/work.events.js';
import { RoadmapRepository } from '../../persistence/work/roadmap.repository.js';
import { WorkMails } from './work-mails.js';

/** A task is told to whom it is given; one that is late, to who leads as well. Once for each day that was set. */
@HandlesEvent('groupTaskTold')
export class TellGroupTask extends EventHandler<GroupTaskToldPayload> {
  constructor(
    private readonly roadmap: RoadmapRepository,
    private readonly mails: WorkMails,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<GroupTaskToldPayload>, transaction: WriteTransaction): Promise<void> {
    const { taskId, what } = event.payload;
    const task = await this.roadmap.told(transaction, taskId);
    if (task === undefined) return;
    const { title, groupTitle, groupId, ownerId, ownerOrganisationId, leadPersonId, leadOrganisationId } = task;
    const isLate = what === 'overdue';
    const due = task.dueOn === null ? '' : ` pour le ${task.dueOn.split('-').reverse().join('/')}`;
    const line = isLate
      ? `« ${title} » (${groupTitle}) était attendu${due}.`
      : `« ${title} » (${groupTitle}) vous est confié${due}.`;
    await this.mails.write(
      transaction,
      event,
      {
        organisationIds: [ownerOrganisationId, ...(isLate ? [leadOrganisationId] : [])],
        ...{ capability: 'readGroups', only: [ownerId, ...(isLate ? [leadPersonId] : [])] },
      },
      {
        subject: `${isLate ? 'En retard' : 'Une tâche pour vous'} : ${title.slice(0, 80)}`,
        told: [line],
        invites: isLate ? 'Dire où elle en est' : 'La tâche',
        page: { at: 'work', groupId },
      },
    );
  }
}
