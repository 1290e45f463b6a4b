import { Injectable } from '@nestjs/common';
import { type Capability, type Recipient, RecipientDirectory } from '@maillage/network-contract';
import { type DeliveredEvent, PublicAddress, writeMail, type WriteTransaction } from '@maillage/platform-server';
import type { ToldReport } from '../../persistence/reporting/told-report.reader.js';
import { callLetter } from '../call-letter.js';

export interface ReportLetter {
  readonly to: readonly string[];
  readonly capability: Capability;
  readonly subject: string;
  readonly lines: readonly string[];
  /** Whether somebody reached is told; unless said, everybody is. */
  readonly only?: (recipient: Recipient) => boolean;
}

/** Mails about a report, each with the link to it in the name of who reads the mail. */
@Injectable()
export class ReportMails {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {}

  async write(
    transaction: WriteTransaction,
    { id: eventId, tenantId }: DeliveredEvent<unknown>,
    report: ToldReport,
    { to, capability, subject, lines, only = () => true }: ReportLetter,
  ): Promise<void> {
    const reached = await this.directory.recipientsOf(transaction, to, capability);
    for (const recipient of reached.filter(only)) {
      const body = callLetter(recipient, [...lines, `Ouvrir le bilan : ${this.linkFor(recipient, report)}`]);
      const { personId, email } = recipient;
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, subject, body });
    }
  }

  private linkFor({ organisationCode }: Recipient, { id }: ToldReport): string {
    return this.address.of(`/o/${organisationCode}/bilans/${id}`);
  }
}
