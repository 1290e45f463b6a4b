import type { Recipient } from '@maillage/network-contract';

/** The body of a mail about calls, in French: a greeting, what is told, and the link. */
export function callLetter({ name }: Recipient, told: readonly string[]): string {
  return [`Bonjour ${name},`, ...told, 'Maillage, le portail du réseau des Missions Locales'].join('\n\n');
}
