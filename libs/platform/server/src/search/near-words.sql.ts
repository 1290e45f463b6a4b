import type { SearchedWords } from './searched-words.js';
import type { SearchGroup, SearchHit } from './search-source.js';

export interface NearWords {
  /** A relation and its alias, with `id` and `searched`, the folded text. */
  readonly from: string;
  readonly alias: string;
  /** `title`, `word`, `place` and `within`, by name: asked for the rows shown alone. */
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
export function nearWords({ from, alias, columns, where = 'true', firstParameter = 1 }: NearWords): string {
  const [words = '', patterns = '', first = ''] = [0, 1, 2].map((index) => `$${firstParameter + index}`);
  const likeness = `(select min(platform.word_similarity(typed, ${alias}.searched)) from unnest(${words}::text[]) typed)`;
  const order = `likeness desc, strpos(' ' || searched, ' ' || (${words}::text[])[1]) = 0, searched, id`;
  return `with held as (
      select ${alias}.id, ${alias}.searched, 1.0::real as likeness, false as near from ${from}
      where ${alias}.searched like all (${patterns}::text[]) and ${where}
    ), close as (
      select ${alias}.id, ${alias}.searched, ${likeness} as likeness, true as near from ${from}
      where not exists (select from held) and ${likeness} >= ${nearEnough} and ${where}
    ), found as (select * from held union all select * from close),
    shown as (select *, count(*) over ()::int as total, row_number() over (order by ${order}) as rank
      from found order by rank limit ${first})
    select ${alias}.id, ${columns}, shown.near, shown.total from shown join ${from} on ${alias}.id = shown.id
    order by shown.rank`;
}

/** Two letters exchanged in a name of seven still come near. */
const nearEnough = 0.4;

export function nearValues({ words, patterns }: SearchedWords, first: number): readonly unknown[] {
  return [words, patterns, first];
}

export type FoundRow = SearchHit & { readonly near: boolean; readonly total: number };

export function groupOf(rows: readonly FoundRow[]): SearchGroup {
  const [one] = rows;
  const hits = rows.map(({ id, title, word, place, within }) => ({ id, title, word, place, within }));
  return { hits, total: one?.total ?? 0, near: one?.near ?? false };
}
