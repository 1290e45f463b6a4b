/** Cells may hold line breaks: four lines a row. */
const mostLines = 200_000;
export const longestLine = 256 * 1024;

const [newLine, carriageReturn] = [0x0a, 0x0d];

/** The bytes without the empty lines at their end, which cost a parser as much as written ones. */
export function withoutEmptyEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.byteLength;
  while (end > 0 && (bytes[end - 1] === newLine || bytes[end - 1] === carriageReturn)) end -= 1;
  return bytes.subarray(0, end);
}

/** Whether no table that is taken could have so many lines, or so long a one. */
export function isBeyondLines(bytes: Uint8Array): boolean {
  let start = 0;
  for (let line = 1; line <= mostLines; line += 1) {
    const end = bytes.indexOf(newLine, start);
    if ((end === -1 ? bytes.byteLength : end) - start > longestLine) return true;
    if (end === -1) return false;
    start = end + 1;
  }
  return true;
}
