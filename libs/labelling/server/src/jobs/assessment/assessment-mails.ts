import { Injectable } from '@nestjs/common';
import { type Capability, type Recipient, RecipientDirectory } from '@maillage/network-contract';
import { type DeliveredEvent, PublicAddress, type WriteTransaction } from '@maillage/platform-server';
import type { CycleEventPayload } from '../../application/labelling.events.js';
import { post } from '../letter.js';
import type { AssessmentMail } from './assessment-mail.texts.js';

export interface Addressees {
  readonly organisationIds: readonly string[];
  readonly capability: Capability;
  /** Of these people, only some. */
  readonly among?: readonly string[];
}

/** Writes to the people whom something about a cycle concerns, in the transaction of an event's handler or of a job. */
@Injectable()
export class AssessmentMails {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {}

  async write(
    transaction: WriteTransaction,
    event: Pick<DeliveredEvent<Pick<CycleEventPayload, 'cycleId'>>, 'id' | 'tenantId' | 'payload'>,
    to: readonly Addressees[],
    text: (recipient: Recipient, link: string) => AssessmentMail,
  ): Promise<void> {
    for (const recipient of await this.recipientsOf(transaction, to)) {
      const link = this.address.of(`/o/${recipient.organisationCode}/label/${event.payload.cycleId}`);
      await post(transaction, event, recipient, text(recipient, link));
    }
  }

  private async recipientsOf(transaction: WriteTransaction, to: readonly Addressees[]): Promise<Recipient[]> {
    const found = new Map<string, Recipient>();
    for (const { organisationIds, capability, among } of to) {
      const recipients = await this.directory.recipientsOf(transaction, organisationIds, capability);
      for (const recipient of recipients) {
        if (among?.includes(recipient.personId) !== false) found.set(recipient.personId, recipient);
      }
    }
    return [...found.values()];
  }
}
