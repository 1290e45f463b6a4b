/**
 * One text for one value, whatever the order in which its fields were written: what a hash can be taken of. Fields that
 * are undefined are not there, as in JSON.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (value instanceof Date) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/** A hash of a text, in hexadecimal. The domain has none of its own. */
export type TextHash = (text: string) => string;

export function contentHash(value: unknown, hash: TextHash): string {
  return hash(canonicalJson(value));
}
