import { Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';

const afterFailureMs = 1_000;

/** Does the same again and again until it is stopped. A pass that fails is logged, and followed by another. */
export class SteadyLoop {
  private readonly log: Logger;
  private stopped = false;
  private running: Promise<void> | undefined;

  constructor(
    name: string,
    private readonly pass: () => Promise<unknown>,
    private readonly pause: () => Promise<void>,
  ) {
    this.log = new Logger(name);
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Resolves when the pass under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.pass();
        if (!this.stopped) await this.pause();
      } catch (error) {
        this.log.error(error instanceof Error ? error.message : 'A pass failed');
        await sleep(afterFailureMs);
      }
    }
  }
}
