/** The search of a list with one part changed, or taken out. */
export function changedSearch<Search extends object>(search: Search, key: keyof Search, value: string | null): Search {
  const kept = Object.entries({ ...search, [key]: value }).filter(([, one]) => one !== null && one !== undefined);
  return Object.fromEntries(kept) as Search;
}
