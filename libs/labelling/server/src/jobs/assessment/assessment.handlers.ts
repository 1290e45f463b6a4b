import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction } from '@maillage/platform-server';
import type { CycleEventPayload } from '../../application/labelling.events.js';
import { helpAskedMail } from './assessment-mail.texts.js';
import { AssessmentMails } from './assessment-mails.js';

type CycleEvent = DeliveredEvent<CycleEventPayload>;

const requestForHelp = {
  name: 'labelling.help.request',
  text: `select card.name as "organisationName", framework.title as "frameworkTitle",
      coalesce(card.regional_id, (select id from network.organisation_card where kind = 'nationalUnion' limit 1)) as "helperId",
      coalesce((select body from labelling.comment where comment.cycle_id = cycle.id and comment.kind = 'helpRequest'
        order by comment.id desc limit 1), '') as body
    from labelling.cycle join network.organisation_card card on card.id = cycle.tenant_id
    join labelling.framework on framework.id = cycle.framework_id where cycle.id = $1`,
};

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
