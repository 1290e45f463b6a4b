import { setTimeout as sleep } from 'node:timers/promises';
import { endFormerServer } from './former-server.js';
import { PostgresStartError } from './postgres.errors.js';
import { startPostmaster, stopPostmaster, type Postmaster, type ServerPlan } from './postmaster.js';

const pausesMs = [0, 500, 1_000, 2_000, 4_000];
const calmMs = 60_000;

/**
 * A server that is brought back on its port when it ends without being asked: its guard or itself was killed, or a
 * backend crashed. After several failures close together it is left alone and `onFailure` is told.
 */
export class SupervisedServer {
  private isStopping = false;
  private watching: Promise<void> | undefined;
  private failures = 0;

  private constructor(
    private server: Postmaster,
    private readonly plan: ServerPlan,
    private readonly onFailure: (error: Error) => void,
  ) {}

  static async start(
    plan: ServerPlan,
    wishedPort: number | undefined,
    onFailure: (error: Error) => void,
  ): Promise<SupervisedServer> {
    const server = await startPostmaster(plan, wishedPort === undefined ? {} : { port: wishedPort });
    const supervised = new SupervisedServer(server, plan, onFailure);
    supervised.watching = supervised.watch();
    return supervised;
  }

  get port(): number {
    return this.server.port;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await stopPostmaster(this.server, this.plan);
    await this.watching;
  }

  private async watch(): Promise<void> {
    while (!this.isStopping) {
      const startedAt = Date.now();
      await this.server.ended;
      if (this.isStopping) return;
      if (Date.now() - startedAt > calmMs) this.failures = 0;
      try {
        await this.bringBack();
      } catch (error) {
        this.onFailure(error instanceof Error ? error : new Error(String(error)));
        return;
      }
    }
  }

  private async bringBack(): Promise<void> {
    await this.server.dismissGuard();
    let reason: unknown = new PostgresStartError(`PostgreSQL ends again and again (see ${this.plan.folder.log}).`);
    for (let pause = this.nextPause(); pause !== undefined; pause = this.nextPause()) {
      await sleep(pause);
      if (this.isStopping) return;
      try {
        await endFormerServer(this.plan.folder, this.plan.binaries);
        this.server = await startPostmaster(this.plan, { port: this.port, isFixed: true });
        if (this.isStopping) await stopPostmaster(this.server, this.plan);
        return;
      } catch (error) {
        reason = error;
      }
    }
    throw reason;
  }

  private nextPause(): number | undefined {
    this.failures += 1;
    return pausesMs[this.failures - 1];
  }
}
