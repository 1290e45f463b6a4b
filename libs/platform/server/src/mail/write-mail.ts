import { newId } from '@maillage/platform-kernel';
import type { WriteTransaction } from '../database/transaction.js';

/** A text mail to one person about one event. */
export interface Mail {
  /** In whose name it is sent. */
  readonly tenantId: string;
  readonly eventId: string;
  readonly personId: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

const write = {
  name: 'platform.mail.write',
  text: `insert into platform.mail (id, tenant_id, event_id, person_id, recipient, subject, body)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
};

/** Leaves a mail with the transaction; it is sent after the commit. A person is written to once about an event. */
export async function writeMail(transaction: WriteTransaction, mail: Mail): Promise<void> {
  const { tenantId, eventId, personId, recipient, subject, body } = mail;
  const oneLine = subject.replaceAll(/\s+/gu, ' ').trim();
  await transaction.rows(write, [newId(), tenantId, eventId, personId, recipient, oneLine, body]);
}
