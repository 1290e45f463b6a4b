import { newId } from '@maillage/platform-kernel';
import type { WriteTransaction } from '../database/transaction.js';
import type { MailCalendar } from './mail-transport.js';

/** A text mail to one person about one event. */
export interface Mail {
  /** In whose name it is sent. */
  readonly tenantId: string;
  readonly eventId: string;
  readonly personId: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  /** Whoever reads the text may do what only this person may: a link that opens the account, for example. */
  readonly holdsSecret?: boolean;
  /** An invitation, or its end, that the reader's calendar takes. */
  readonly calendar?: MailCalendar;
}

const write = {
  name: 'platform.mail.write',
  text: `insert into platform.mail (id, tenant_id, event_id, person_id, recipient, subject, body, holds_secret,
      calendar_method, calendar)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
};

/** Leaves a mail with the transaction; it is sent after the commit. A person is written to once about an event. */
export async function writeMail(transaction: WriteTransaction, mail: Mail): Promise<void> {
  const { tenantId, eventId, personId, recipient, subject, body, holdsSecret = false, calendar } = mail;
  const oneLine = subject.replaceAll(/\s+/gu, ' ').trim();
  await transaction.rows(write, [
    ...[newId(), tenantId, eventId, personId, recipient, oneLine, body, holdsSecret],
    ...[calendar?.method ?? null, calendar?.content ?? null],
  ]);
}
