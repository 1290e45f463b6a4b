import type { Recipient } from '@maillage/network-contract';

/** The text of a mail: a greeting, sentences, a signature. */
export function letter({ name }: Recipient, sentences: readonly string[]): string {
  return [`Bonjour ${name},`, ...sentences, 'Maillage, le portail du réseau des Missions Locales'].join('\n\n');
}
