import { Injectable } from '@nestjs/common';
import { type Capability, type Recipient, RecipientDirectory } from '@maillage/network-contract';
import { type DeliveredEvent, writeMail, type WriteTransaction } from '@maillage/platform-server';
import { callLetter } from './call-letter.js';

/** What is told of one event, and to whom. */
export interface CallLetter {
  /** The organisations told, each through those whom it gives the capability. */
  readonly to: readonly string[];
  readonly capability: Capability;
  readonly subject: string;
  readonly lines: readonly string[];
  /** What the link is for, and where it leads whoever reads in the name of an organisation of that code. */
  readonly see: string;
  readonly link: (organisationCode: string) => string;
}

/** Mails about calls. Whoever is told of an event once is not told again of the same one. */
@Injectable()
export class CallLetters {
  constructor(private readonly directory: RecipientDirectory) {}

  /** @param only some of those reached: by default all of them */
  async write(
    transaction: WriteTransaction,
    { id: eventId, tenantId }: DeliveredEvent<unknown>,
    { to, capability, subject, lines, see, link }: CallLetter,
    only: (recipient: Recipient) => boolean = () => true,
  ): Promise<void> {
    const reached = await this.directory.recipientsOf(transaction, to, capability);
    for (const recipient of reached.filter(only)) {
      const body = callLetter(recipient, [...lines, `${see} : ${link(recipient.organisationCode)}`]);
      const { personId, email } = recipient;
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, subject, body });
    }
  }
}
