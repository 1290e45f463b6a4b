/** A name as lists sort and search it: lower case, without accents, apostrophes and hyphens alike. */
export function sortNameOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’‐-―-]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
