import { Injectable } from '@nestjs/common';
import { type Capability, type Recipient, RecipientDirectory } from '@maillage/network-contract';
import { type DeliveredEvent, systemScope, writeMail, type WriteTransaction } from '@maillage/platform-server';
import { ToldApplicationReader } from '../persistence/application/told-application.reader.js';
import { callLetter } from './call-letter.js';

/** An application, and who runs the call to which it answers. */
export interface AddressedFile {
  readonly applicationId: string;
  readonly coordinatorId: string;
}

/** What is told of one event, and to whom. */
export interface CallLetter {
  /** The organisations told, each through those whom it gives the capability. */
  readonly to: readonly string[];
  readonly capability: Capability;
  /** The one person told among these; unless said, all of them. */
  readonly personId?: string;
  /** The application that it tells of: whoever runs the call and is bound to those who apply is told nothing. */
  readonly file?: AddressedFile;
  readonly subject: string;
  readonly lines: readonly string[];
  /** What the link is for, and where it leads whoever reads in the name of an organisation of that code. */
  readonly see: string;
  readonly link: (organisationCode: string) => string;
}

/** Mails about calls. Whoever is told of an event once is not told again of the same one. */
@Injectable()
export class CallLetters {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly applications: ToldApplicationReader,
  ) {}

  async write(
    transaction: WriteTransaction,
    { id: eventId, tenantId }: DeliveredEvent<unknown>,
    letter: CallLetter,
  ): Promise<void> {
    for (const recipient of await this.reached(transaction, letter)) {
      const { lines, see, link, subject } = letter;
      const body = callLetter(recipient, [...lines, `${see} : ${link(recipient.organisationCode)}`]);
      const { personId, email } = recipient;
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, subject, body });
    }
  }

  private async reached(
    transaction: WriteTransaction,
    { to, capability, personId, file }: CallLetter,
  ): Promise<readonly Recipient[]> {
    const all = await this.directory.recipientsOf(transaction, to, capability);
    const some = personId === undefined ? all : all.filter((recipient) => recipient.personId === personId);
    return file === undefined ? some : this.withoutBound(transaction, some, file);
  }

  private async withoutBound(
    transaction: WriteTransaction,
    recipients: readonly Recipient[],
    { applicationId, coordinatorId }: AddressedFile,
  ): Promise<readonly Recipient[]> {
    const running = recipients.filter(({ organisationId }) => organisationId === coordinatorId);
    if (running.length === 0) return recipients;
    const people = running.map(({ personId }) => personId);
    const unbound = await transaction.within(systemScope(coordinatorId), (inside) =>
      this.applications.unbound(inside, applicationId, people),
    );
    return recipients.filter((recipient) => !running.includes(recipient) || unbound.has(recipient.personId));
  }
}
