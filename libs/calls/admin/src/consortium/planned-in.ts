import type { ConsortiumFieldsFragment } from '../generated/graphql.js';

/** What the shares of those who take part add up to in one field; null while none of them says anything of it. */
export function plannedIn(
  partners: readonly Pick<ConsortiumFieldsFragment['partners'][number], 'state' | 'answers'>[],
  key: string,
): number | null {
  const told = partners
    .filter(({ state }) => state === 'accepted' || state === 'committed')
    .flatMap(({ answers }) => {
      const value = (answers as Readonly<Record<string, unknown>> | null)?.[key];
      return typeof value === 'number' ? [value] : [];
    });
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0);
}
