import { RecipientDirectory } from '@maillage/network-contract';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { DecisionOverduePayload } from '../../application/meeting/meeting.events.js';
import { MeetingRepository } from '../../persistence/meeting/meeting.repository.js';
import { calendarLetter } from '../calendar-letter.js';

/** What is late is recalled to who sees to it, while still of the group, and to who leads it; once for each day that was set. */
@HandlesEvent('loggedDecisionOverdue')
export class TellOverdueDecision extends EventHandler<DecisionOverduePayload> {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  async handle(event: DeliveredEvent<DecisionOverduePayload>, transaction: WriteTransaction): Promise<void> {
    const decision = await this.meetings.decision(transaction, event.payload.decisionId);
    const { ownerId, ownerOrganisationId, leadPersonId, leadOrganisationId, dueOn } = decision;
    const meeting = await this.meetings.one(transaction, decision.meetingId);
    const isInside = meeting?.participants.some(({ organisation }) => organisation.id === ownerOrganisationId) ?? false;
    const people = new Set([isInside ? ownerId : null, leadPersonId]);
    const organisations = [...new Set([ownerOrganisationId, leadOrganisationId])].filter((id) => id !== null);
    const due = dueOn?.split('-').reverse().join('/') ?? '';
    for (const recipient of await this.directory.recipientsOf(transaction, organisations, 'readGroups')) {
      if (!people.has(recipient.personId)) continue;
      const link = this.address.of(`/o/${recipient.organisationCode}/groupes/reunions/${decision.meetingId}`);
      await writeMail(transaction, {
        ...{ tenantId: event.tenantId, eventId: event.id, personId: recipient.personId, recipient: recipient.email },
        subject: `En retard : ${decision.text.slice(0, 80)}`,
        body: calendarLetter(recipient, [
          `Une décision de « ${decision.meetingTitle} » était attendue pour le ${due} :`,
          decision.text,
          `Dire où elle en est : ${link}`,
        ]),
      });
    }
  }
}
