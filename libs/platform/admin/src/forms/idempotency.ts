/** A random identifier, also where the page is served without TLS and `randomUUID` does not exist. */
export function randomKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  })
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * One key per intention: a retry of the same payload carries the same key, so that the server acts once;
 * another payload, or the same one after a success, is another intention.
 */
export class IdempotencyKeeper {
  private held: { payload: string; key: string } | null = null;

  keyFor(payload: unknown): string {
    const text = JSON.stringify(payload) ?? '';
    if (this.held?.payload !== text) this.held = { payload: text, key: randomKey() };
    return this.held.key;
  }

  settle(): void {
    this.held = null;
  }
}
