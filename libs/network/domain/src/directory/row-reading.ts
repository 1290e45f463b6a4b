import type { DirectoryEntry } from './directory-entry.js';
import type { DirectoryRefusal } from './directory-refusal.js';

/** What one row says, or the refusals that keep it from saying anything. */
export type RowReading =
  | { readonly entry: DirectoryEntry; readonly refused: readonly [] }
  | { readonly entry: undefined; readonly refused: readonly DirectoryRefusal[] };
