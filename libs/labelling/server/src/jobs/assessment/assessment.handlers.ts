import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction } from '@maillage/platform-server';
import type { CycleEventPayload } from '../../application/labelling.events.js';
import { requestForHelp } from '../../persistence/assessment/help.statements.js';
import { helpAskedMail } from './assessment-mail.texts.js';
import { AssessmentMails } from './assessment-mails.js';

type CycleEvent = DeliveredEvent<CycleEventPayload>;

interface RequestForHelp {
  readonly organisationName: string;
  readonly frameworkTitle: string;
  readonly helperId: string | null;
  readonly body: string;
}

@HandlesEvent('helpAsked')
export class TellHelpAsked extends EventHandler<CycleEventPayload> {
  constructor(private readonly mails: AssessmentMails) {
    super();
  }

  async handle(event: CycleEvent, transaction: WriteTransaction): Promise<void> {
    const [asked] = await transaction.rows<RequestForHelp>(requestForHelp, [event.payload.cycleId]);
    if (asked === undefined) throw new Error(`The event ${event.id} names no cycle`);
    const helpers = asked.helperId === null ? [] : [asked.helperId];
    const to = { organisationIds: helpers, capability: 'accompanyLabelling' as const };
    await this.mails.write(transaction, event, [to], (recipient, link) =>
      helpAskedMail(asked, asked.body, recipient, link),
    );
  }
}
