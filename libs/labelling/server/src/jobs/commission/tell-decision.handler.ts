import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type Scope,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { DecidedPayload } from '../../application/commission/commission.events.js';
import { letterOf } from '../../application/commission/commission.view.js';
import { CommissionReader } from '../../persistence/commission/commission.reader.js';
import { LabelRecipients } from '../label/label-recipients.js';
import { letter, post } from '../letter.js';

/** Writes the decision to who leads the way of the organisation, and to its regional association. */
@HandlesEvent('commissionDecided')
export class TellDecision extends EventHandler<DecidedPayload> {
  constructor(
    private readonly reader: CommissionReader,
    private readonly recipients: LabelRecipients,
    private readonly address: PublicAddress,
  ) {
    super();
  }

  override scopeOf({ tenantId, payload }: DeliveredEvent<DecidedPayload>): Scope {
    return systemScope(tenantId, { visible: [tenantId, payload.organisationId], upward: ['labelProgress'] });
  }

  async handle(event: DeliveredEvent<DecidedPayload>, transaction: WriteTransaction): Promise<void> {
    const { itemId, organisationId } = event.payload;
    const item = await this.reader.item(transaction, itemId);
    const decided = item === undefined ? null : letterOf(item);
    if (item === undefined || decided === null) throw new Error(`The event ${event.id} names no decision`);
    for (const recipient of await this.recipients.of(transaction, organisationId)) {
      const link = this.address.of(`/o/${recipient.organisationCode}/label/${item.cycleId}/decision`);
      const body = letter(recipient, [...decided.paragraphs.slice(1, -1), `Le courrier et le dossier : ${link}`]);
      const subject = `${decided.title} : ${item.organisation.name}`;
      await post(transaction, event, recipient, { subject, body });
    }
  }
}
