import type { ResourceKind } from '../generated/graphql.js';

export const resourceKinds = ['practiceFeedback', 'model', 'kit', 'replay'] as const satisfies readonly ResourceKind[];

/** What the address keeps of the library: words, a theme, a kind. */
export interface LibrarySearch {
  readonly texte?: string;
  readonly theme?: string;
  readonly genre?: ResourceKind;
}

/** The same with another value of one filter; null takes it away. */
export function searchedWith<Key extends keyof LibrarySearch>(
  search: LibrarySearch,
  key: Key,
  value: LibrarySearch[Key] | null,
): LibrarySearch {
  const { [key]: _, ...rest } = search;
  return value === null || value === undefined || value === '' ? rest : { ...rest, [key]: value };
}
