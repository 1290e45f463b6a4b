/** A place in a transaction where it waits until the test lets it on. */
export class Gate {
  /** Lets on what waits, and what comes after. */
  open: () => void = () => undefined;
  #arrive: () => void = () => undefined;
  readonly #opened = new Promise<void>((resolve) => (this.open = resolve));
  /** Until the work has come to the gate. */
  readonly reached = new Promise<void>((resolve) => (this.#arrive = resolve));

  /** Called by the work that is to wait. */
  async pass(): Promise<void> {
    this.#arrive();
    await this.#opened;
  }
}

/** Whether a work is still not done after a time that is long for it. */
export async function isWaiting(work: Promise<unknown>): Promise<boolean> {
  const late = new Promise<true>((resolve) => setTimeout(() => resolve(true), 400));
  const done = work.then(
    () => false as const,
    () => false as const,
  );
  return Promise.race([late, done]);
}
