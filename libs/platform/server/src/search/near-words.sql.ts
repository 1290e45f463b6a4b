import type { SearchedWords } from './searched-words.js';
import type { SearchGroup, SearchHit } from './search-source.js';

export interface NearWords {
  /** A relation with `searched`, the folded text, beside whatever `columns` name. */
  readonly from: string;
  /** `id`, `title`, `word`, `place` and `within`, by name. */
  readonly columns: string;
  /** A condition beside the words. */
  readonly where?: string;
  /** The first parameter that the condition does not use. */
  readonly firstParameter?: number;
}

/**
 * One statement that finds what holds every word and, when nothing does, what comes near. Row-level security keeps a
 * trigram index from being used, because the operators of pg_trgm are not leakproof: likeness is therefore measured
 * row by row, and only when there is nothing better.
 */
export function nearWords({ from, columns, where = 'true', firstParameter = 1 }: NearWords): string {
  const [words, patterns, first] = [0, 1, 2].map((index) => `$${firstParameter + index}`);
  return `with held as (
      select ${columns}, searched, 1.0::real as likeness, false as near from ${from}
      where searched like all (${patterns}::text[]) and ${where}
    ), close as (
      select ${columns}, searched, ${likeness(String(words))} as likeness, true as near from ${from}
      where not exists (select from held) and ${likeness(String(words))} >= ${nearEnough} and ${where}
    ), found as (select * from held union all select * from close)
    select id, title, word, place, within, near, count(*) over ()::int as total from found
    order by likeness desc, strpos(' ' || searched, ' ' || (${words}::text[])[1]) = 0, searched, id limit ${first}`;
}

/** Two letters exchanged in a name of seven still come near. */
const nearEnough = 0.4;

const likeness = (words: string): string =>
  `(select min(platform.word_similarity(typed, searched)) from unnest(${words}::text[]) typed)`;

export function nearValues({ words, patterns }: SearchedWords, first: number): readonly unknown[] {
  return [words, patterns, first];
}

export type FoundRow = SearchHit & { readonly near: boolean; readonly total: number };

export function groupOf(rows: readonly FoundRow[]): SearchGroup {
  const [one] = rows;
  const hits = rows.map(({ id, title, word, place, within }) => ({ id, title, word, place, within }));
  return { hits, total: one?.total ?? 0, near: one?.near ?? false };
}
