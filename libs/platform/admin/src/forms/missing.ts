import type { FieldTrouble } from './use-act-form.js';

/** The trouble of a field that was left empty; none when something is there. */
export function missing(value: string | null, sentence: string): FieldTrouble | undefined {
  return value === null || value.trim() === '' ? { problem: sentence, remedy: sentence } : undefined;
}
