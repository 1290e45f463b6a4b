/**
 * A new identifier: UUID version 7 (RFC 9562), so that ids sort by the time they were made.
 *
 * @param at the instant that the id carries, millisecond precision
 */
export function newId(at: Date = new Date()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const milliseconds = BigInt(at.getTime());
  for (let index = 0; index < 6; index += 1) {
    bytes[index] = Number((milliseconds >> BigInt(8 * (5 - index))) & 0xffn);
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The instant that an id of ours carries; undefined for a text that carries none. */
export function timeOfId(text: string): Date | undefined {
  const isOurs = isId(text) && text[14] === '7';
  return isOurs ? new Date(Number.parseInt(text.slice(0, 8) + text.slice(9, 13), 16)) : undefined;
}

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the shape of one of our ids. An id of another shape names nothing. */
export function isId(text: string): boolean {
  return shape.test(text);
}
