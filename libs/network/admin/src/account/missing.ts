import type { FieldTrouble } from '@maillage/platform-admin';

/** A field that was left empty. */
export function missing(text: string, sentence: string): FieldTrouble | undefined {
  return text.trim() === '' ? { problem: sentence, remedy: sentence } : undefined;
}
