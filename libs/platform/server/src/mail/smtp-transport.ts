import { type SendMailOptions, type Transporter, createTransport } from 'nodemailer';
import { MailRefusedError, MailTransport, type OutgoingMail } from './mail-transport.js';

export interface SmtpOptions {
  readonly url: string;
  /** The sender of every mail: an address, or a name and an address in angle brackets. */
  readonly from: string;
}

const seconds = 1_000;
const timeouts = { connectionTimeout: 10 * seconds, greetingTimeout: 10 * seconds, socketTimeout: 20 * seconds };

/** Text mails by SMTP. */
export class SmtpTransport extends MailTransport {
  private readonly smtp: Transporter;

  constructor(private readonly options: SmtpOptions) {
    super();
    this.smtp = createTransport({ url: options.url, ...timeouts });
  }

  override async send(mail: OutgoingMail): Promise<void> {
    const message = messageOf(mail, this.options.from);
    try {
      await this.smtp.sendMail(message);
    } catch (error) {
      if (isAboutThisMail(error))
        throw new MailRefusedError(`${error.responseCode} from the mail server`, { cause: error });
      throw error;
    }
  }
}

/**
 * What is handed to nodemailer. The recipient is one address and never a list; nothing is read from files or fetched;
 * a mail that is sent twice after a crash carries the same id both times.
 *
 * @throws MailRefusedError when the recipient is no single address
 */
export function messageOf({ id, recipient, subject, body, calendar }: OutgoingMail, from: string): SendMailOptions {
  if (!oneAddress.test(recipient)) throw new MailRefusedError('The recipient is no single address');
  const domain = /@([a-z0-9.-]+)/iu.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    to: { name: '', address: recipient },
    subject: subject.replaceAll(/\p{Cc}+/gu, ' '),
    text: body,
    ...(calendar === null ? {} : { icalEvent: { ...calendar, filename: 'invitation.ics' } }),
    messageId: `<${id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const oneAddress = /^[^\s@,;:<>()[\]\\"\p{Cc}]+@[^\s@,;:<>()[\]\\"\p{Cc}]+$/u;

/** An answer to the recipient or to the text. One to the sign-in or to the sender would be given to every mail. */
function isAboutThisMail(error: unknown): error is Error & { responseCode: number } {
  if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error)) return false;
  return typeof error.responseCode === 'number' && (error.command === 'RCPT TO' || error.command === 'DATA');
}
