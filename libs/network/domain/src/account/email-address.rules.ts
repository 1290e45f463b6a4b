import { DomainError } from '@maillage/platform-kernel';

const readable =
  /^[^\s@\p{Cc}<>"(),;:\\[\]]{1,64}@[^\s@\p{Cc}<>"(),;:\\[\]]{1,180}\.[^\s@.\p{Cc}<>"(),;:\\[\]]{2,60}$/u;

/**
 * An address as it is kept: without spaces around it, in small letters.
 *
 * @throws DomainError addressUnreadable for what no mail could reach
 */
export function addressOf(text: string): string {
  const address = text.trim().toLowerCase();
  if (address.length > 254 || !readable.test(address)) throw new DomainError('addressUnreadable');
  return address;
}
