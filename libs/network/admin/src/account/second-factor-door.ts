/**
 * Where an act waits for a code of the second factor. Acts that wait at once wait for the same code; each is then sent
 * again as it was, with the same idempotency key.
 */
export class SecondFactorDoor {
  private waiting: { promise: Promise<boolean>; answer: (proved: boolean) => void } | null = null;
  private readonly listeners = new Set<() => void>();

  /** Resolves with whether a code was given: false when the person gave up. */
  ask(): Promise<boolean> {
    if (this.waiting !== null) return this.waiting.promise;
    let answer: (proved: boolean) => void = () => undefined;
    const promise = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    this.waiting = { promise, answer };
    this.tell();
    return promise;
  }

  answer(proved: boolean): void {
    this.waiting?.answer(proved);
    this.waiting = null;
    this.tell();
  }

  readonly isAsking = (): boolean => this.waiting !== null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
