/** How long what serves may take to end after PostgreSQL, on which it may wait for ever. */
const patienceMs = 10_000;

class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Whether the process is told to end: by Ctrl-C, by a supervisor, or because it has lost its PostgreSQL. */
export class Stopping {
  private readonly controller = new AbortController();
  private exitCode = 0;

  /** Listens to the signals from now on. One more after the first changes nothing. */
  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => this.controller.abort());
  }

  /** When it is told to stop. */
  get told(): Promise<void> {
    const { signal } = this.controller;
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  }

  /** @throws an error that `orDone` knows, when it is told to stop */
  check(): void {
    if (this.controller.signal.aborted) throw new Stopped();
  }

  /** What the process stands on is gone: it says so, and ends with exit code 1. */
  giveUp(error: Error): void {
    process.stderr.write(`${error.message}\n`);
    this.exitCode = 1;
    this.controller.abort();
    setTimeout(() => process.exit(this.exitCode), patienceMs).unref();
  }

  /**
   * Does the work to its end, or until it is told to stop.
   *
   * @returns the exit code
   */
  async orDone(work: () => Promise<void>): Promise<number> {
    try {
      await work();
    } catch (error) {
      // After giving up, the reason is said already, and what cannot be closed in order follows from it.
      if (!(error instanceof Stopped) && this.exitCode === 0) throw error;
    }
    return this.exitCode;
  }
}
