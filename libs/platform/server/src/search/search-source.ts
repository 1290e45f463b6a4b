import type { ActingViewer } from '../policy/viewer.js';
import type { SearchedWords } from './searched-words.js';

/** One thing found. Words of a context are codes: the screens say them in the reader's language. */
export interface SearchHit {
  readonly id: string;
  readonly title: string;
  /** A role, a state or a kind. */
  readonly word: string | null;
  /** The name of where it belongs: an organisation or a place. */
  readonly place: string | null;
  /** The record on whose page it is read, when it has none of its own. */
  readonly within: string | null;
}

export interface SearchGroup {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** Whether nothing holds the words as typed, and these come near. */
  readonly near: boolean;
}

/** What one context lets be found. Each is one statement, and row-level security says what of it. */
export abstract class SearchSource {
  abstract readonly kind: string;
  /** The place of its group among the others. */
  abstract readonly rank: number;
  /** Asked beside that of the search: without it the source is left out. */
  abstract readonly capability: string;
  abstract find(viewer: ActingViewer, wanted: SearchedWords, first: number): Promise<SearchGroup>;
}
