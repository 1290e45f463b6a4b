import { RecipientDirectory } from '@maillage/network-contract';
import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  PublicAddress,
  type Scope,
  systemScope,
  writeMail,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { DecidedPayload } from '../../application/commission/commission.events.js';
import { letterOf } from '../../application/commission/commission.view.js';
import { CommissionReader } from '../../persistence/commission/commission.reader.js';
import { letter } from '../letter.js';

const regionAbove = {
  name: 'labelling.commission.regionAbove',
  text: 'select regional_id as id from network.organisation_card where id = $1',
};

/** Writes the decision to who leads the way of the organisation, and to its regional association. */
@HandlesEvent('commissionDecided')
export class TellDecision extends EventHandler<DecidedPayload> {
  constructor(
    private readonly reader: CommissionReader,
    private readonly directory: RecipientDirectory,
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
    const [region] = await transaction.rows<{ id: string | null }>(regionAbove, [organisationId]);
    const own = await this.directory.recipientsOf(transaction, [organisationId], 'leadAssessment');
    const above = await this.directory.recipientsOf(
      transaction,
      region === undefined || region.id === null ? [] : [region.id],
      'accompanyLabelling',
    );
    for (const recipient of [...own, ...above]) {
      const link = this.address.of(`/o/${recipient.organisationCode}/label/${item.cycleId}/decision`);
      const body = letter(recipient, [...decided.paragraphs.slice(1, -1), `Le courrier et le dossier : ${link}`]);
      const subject = `${decided.title} : ${item.organisation.name}`;
      const { personId, email } = recipient;
      const { tenantId, id: eventId } = event;
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, subject, body });
    }
  }
}
