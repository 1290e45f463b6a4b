import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { quickFolder } from '@maillage/platform-postgres';
import { freePort } from './free-port.js';

const commandLine = join(import.meta.dirname, '../../../cli/dist/main.js');
const patience = 90_000;

export interface StartOptions {
  /** With the demo network and its accounts; without, an empty portal. */
  demo?: boolean;
  /** Over what a start in production has. */
  env?: Record<string, string>;
  /** A folder that an earlier start left; it is kept by `stop()`. Without it, a new one that `stop()` deletes. */
  dataDir?: string;
  /** In a process group of its own, as a terminal gives to what it starts. */
  ownGroup?: boolean;
}

export interface RunningMaillage {
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
  /** All that it wrote until now, for the message of a failing test. */
  written(): string;
  /** Asks it to end, as a supervisor does, and waits. */
  stop(): Promise<void>;
  /** Kills this process alone, as a crash would; what it had started must end by itself. The folder stays. */
  kill9(): Promise<void>;
  /** Ctrl-C: interrupts its process group, which must be its own, and waits. @returns the exit code */
  interrupt(): Promise<number | null>;
}

/**
 * Starts the built command line on a free port and waits until it says that it is ready.
 *
 * @throws Error with all that it wrote, when it ends before or is not ready within a minute and a half
 */
export async function startMaillage(options: StartOptions = {}): Promise<RunningMaillage> {
  const { demo = false, env = {}, dataDir, ownGroup = false } = options;
  const folder = dataDir ?? (await mkdtemp(join(await quickFolder(), 'maillage-story-')));
  const port = await freePort();
  const own = {
    MAILLAGE_DATA_DIR: folder,
    PORT: String(port),
    MAILLAGE_DEMO: demo ? 'on' : 'off',
    NODE_ENV: 'production',
  };
  const child = spawn(process.execPath, [commandLine, 'start'], {
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: ownGroup,
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(String(chunk)));
  const running = portalOf(child, { folder, port, chunks, keepFolder: dataDir !== undefined });
  try {
    await readiness(child, running);
    return running;
  } catch (error) {
    await running.stop();
    throw error;
  }
}

interface Started {
  folder: string;
  port: number;
  chunks: string[];
  keepFolder: boolean;
}

function portalOf(child: ChildProcess, { folder, port, chunks, keepFolder }: Started): RunningMaillage {
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir: folder,
    pid: child.pid ?? 0,
    written: () => chunks.join(''),
    stop: async () => {
      await ended(child, 'SIGTERM');
      if (!keepFolder) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
    kill9: () => ended(child, 'SIGKILL'),
    interrupt: async () => {
      const exit = once(child, 'exit');
      process.kill(-(child.pid ?? 0), 'SIGINT');
      await exit;
      return child.exitCode;
    },
  };
}

async function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

async function readiness(child: ChildProcess, running: RunningMaillage): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`Maillage ended at its start (${child.exitCode ?? child.signalCode}).\n${running.written()}`);
    }
    if (await isReady(running.url)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Maillage was not ready after ${patience / 1000} s.\n${running.written()}`);
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    return answer.ok;
  } catch (error) {
    // Nobody listens yet, or the answer is late: both are "not ready" and asked again. Told by name, because under
    // Jest the system's errors are of another realm.
    if (['TypeError', 'TimeoutError'].includes(nameOf(error))) return false;
    throw error;
  }
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
