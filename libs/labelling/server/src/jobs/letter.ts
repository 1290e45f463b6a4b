import type { Recipient } from '@maillage/network-contract';
import { type DeliveredEvent, writeMail, type WriteTransaction } from '@maillage/platform-server';

/** The text of a mail: a greeting, sentences, a signature. */
export function letter({ name }: Recipient, sentences: readonly string[]): string {
  return [`Bonjour ${name},`, ...sentences, 'Maillage, le portail du réseau des Missions Locales'].join('\n\n');
}

/** To one person, once for what it tells of: the id of an event, or of what the clock has found. */
export async function post(
  transaction: WriteTransaction,
  { id: eventId, tenantId }: Pick<DeliveredEvent<unknown>, 'id' | 'tenantId'>,
  { personId, email }: Recipient,
  text: { readonly subject: string; readonly body: string },
): Promise<void> {
  await writeMail(transaction, { tenantId, eventId, personId, recipient: email, ...text });
}
