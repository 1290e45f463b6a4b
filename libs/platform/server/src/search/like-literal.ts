/** A text that `like` takes as it is written. */
export function likeLiteral(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}
