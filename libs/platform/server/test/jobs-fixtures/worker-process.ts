import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { JobStore } from '../../src/index.js';

export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly store: JobStore;
  /** How long a handler is at work, in milliseconds. */
  readonly workMs: number;
}

/** A worker in a process of its own. */
export class WorkerProcess {
  private readonly child;
  private readonly atWork = new Set<string>();

  constructor(settings: WorkerSettings) {
    const script = fileURLToPath(new URL('./worker.mjs', import.meta.url));
    this.child = spawn(process.execPath, [script, JSON.stringify(settings)], { stdio: ['ignore', 'pipe', 'inherit'] });
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      if (line.startsWith('+')) this.atWork.add(line.slice(1));
      if (line.startsWith('-')) this.atWork.delete(line.slice(1));
    });
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null;
  }

  get isAtWork(): boolean {
    return this.atWork.size > 0;
  }

  /** @returns whether it hit an event at work */
  async kill(): Promise<boolean> {
    if (this.hasEnded) return false;
    const exit = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exit;
    return this.isAtWork;
  }
}
