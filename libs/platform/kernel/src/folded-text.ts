/** A text as lists sort and search it: lower case, without accents, apostrophes and hyphens alike. */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’‐-―-]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
