export interface OutgoingMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  /** What calendars are told by it; null for most mails. */
  readonly calendar: MailCalendar | null;
}

/** A calendar file of RFC 5545, and what it asks of who receives it (RFC 5546). */
export interface MailCalendar {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
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
