export interface OutgoingMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** Takes mails out of the house. */
export abstract class MailTransport {
  /**
   * @throws MailRefusedError when this mail was refused, and others may be accepted
   * @throws Error when the transport itself is at fault
   */
  abstract send(mail: OutgoingMail): Promise<void>;
}

export class MailRefusedError extends Error {
  override readonly name = 'MailRefusedError';
}
