const unbreakable = '\u00A0';

/** A long number as people read it out: in groups, which never part at the end of a line. */
export function inGroups(text: string | null, lengths: readonly number[]): string | null {
  if (text === null) return null;
  let from = 0;
  const groups = lengths.map((length) => text.slice(from, (from += length)));
  return [...groups, text.slice(from)].filter((group) => group !== '').join(unbreakable);
}
