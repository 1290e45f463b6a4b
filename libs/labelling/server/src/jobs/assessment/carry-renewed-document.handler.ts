import { documentRenewed, type DocumentRenewedPayload } from '@maillage/documents-contract';
import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction } from '@maillage/platform-server';
import { CarryRenewedDocument } from '../../application/assessment/carry-renewed-document.js';

/** Evidence follows its document, in the name of the organisation that keeps both. */
@HandlesEvent(documentRenewed)
export class CarryRenewedDocuments extends EventHandler<DocumentRenewedPayload> {
  constructor(private readonly renewal: CarryRenewedDocument) {
    super();
  }

  async handle(event: DeliveredEvent<DocumentRenewedPayload>, transaction: WriteTransaction): Promise<void> {
    await this.renewal.execute(transaction, event.payload);
  }
}
