/** A source of choices that a seed repeats. */
export class Chance {
  constructor(private state: number) {}

  /** From zero up to one, which it never is. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** @throws Error when there is nothing to choose from */
  of<Item>(items: readonly Item[]): Item {
    const chosen = items[Math.floor(this.next() * items.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  }
}
