import { Injectable, Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { outboxChannel } from './append-event.js';

/** Tells when a transaction that appended events has committed, on a connection of its own. */
@Injectable()
export class OutboxWakeups {
  private readonly log = new Logger('Outbox');
  private listening: QueryRunner | undefined;
  private wake: (() => void) | undefined;
  private pending = false;

  constructor(private readonly dataSource: DataSource) {}

  /** Waits for the next wake-up, and no longer than that: a connection that died in silence costs a delay, no event. */
  async next(longestMs: number): Promise<void> {
    await this.listen();
    if (!this.pending) await this.pause(longestMs);
    this.pending = false;
  }

  /** Ends the present wait. */
  ring(): void {
    this.pending = true;
    this.wake?.();
  }

  async close(): Promise<void> {
    const runner = this.listening;
    this.listening = undefined;
    if (runner === undefined || runner.isReleased) return;
    const client = (await runner.connect()) as PoolClient;
    client.removeAllListeners('notification');
    await client.query('unlisten *');
    await runner.release();
  }

  private pause(longestMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, longestMs);
      this.wake = (): void => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async listen(): Promise<void> {
    if (this.listening !== undefined && !this.listening.isReleased) return;
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      client.on('notification', () => this.ring());
      await client.query(`listen ${outboxChannel}`);
      this.listening = runner;
      this.ring();
    } catch (error) {
      this.log.warn(`No wake-ups from PostgreSQL for now: ${error instanceof Error ? error.message : 'unknown'}`);
      await runner.release();
    }
  }
}
