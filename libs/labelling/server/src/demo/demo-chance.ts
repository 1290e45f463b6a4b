/** A chance that falls the same way each time for the same word: the demo is the same wherever it is laid. */
export class DemoChance {
  private state: number;

  constructor(word: string) {
    this.state = [...word].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
  }

  /** From 0 to less than `below`. */
  upTo(below: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 4_294_967_296) * below);
  }

  isLucky(percent: number): boolean {
    return this.upTo(100) < percent;
  }

  shuffled<T>(items: readonly T[]): T[] {
    const left = [...items];
    return items.flatMap(() => left.splice(this.upTo(left.length), 1));
  }
}
