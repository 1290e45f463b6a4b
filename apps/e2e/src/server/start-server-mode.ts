import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ephemeralPostgres } from '@maillage/platform-postgres';
import { freePort } from './free-port.js';

const apps = join(import.meta.dirname, '../../..');
const patience = 90_000;

/** The demo network in server mode: an API process and a worker, on a PostgreSQL of their own and the Redis of REDIS_URL. */
export interface ServerMode {
  readonly url: string;
  startApi(): Promise<void>;
  /** As a crash would. */
  killApi(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws Error with what a process wrote, when it ends before it is ready */
export async function startServerMode(): Promise<ServerMode> {
  const postgres = await ephemeralPostgres();
  const port = await freePort();
  const env = {
    NODE_ENV: 'production',
    MAILLAGE_DEMO: 'on',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: postgres.url('runtime'),
    ...{ ANTIVIRUS: 'none', MAILLAGE_DATA_DIR: join(tmpdir(), `maillage-server-${port}`) },
    // A database of its own: two portals on one queue would take each other's jobs.
    REDIS_URL: new URL('/1', process.env['REDIS_URL']).href,
  };
  await done(spawnApp('cli', ['migrate'], { DATABASE_OWNER_URL: postgres.url('owner') }));
  await done(spawnApp('cli', ['lay-demo'], env));
  const worker = spawnApp('worker', [], env);
  let api: Spawned | undefined;
  const startApi = async (): Promise<void> => {
    api = spawnApp('api', [], env);
    await said(api, 'on port');
  };
  await Promise.all([said(worker, 'ready'), startApi()]);
  return {
    url: env.PUBLIC_URL,
    startApi,
    killApi: () => ended(api, 'SIGKILL'),
    stop: async () => {
      await ended(api, 'SIGTERM');
      await ended(worker, 'SIGTERM');
      await postgres.stop();
    },
  };
}

interface Spawned {
  readonly child: ChildProcess;
  readonly written: () => string;
}

function spawnApp(app: 'api' | 'worker' | 'cli', args: readonly string[], env: Record<string, string>): Spawned {
  const child = spawn(process.execPath, [join(apps, app, 'dist/main.js'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(String(chunk)));
  return { child, written: () => chunks.join('') };
}

async function said({ child, written }: Spawned, words: string): Promise<void> {
  const until = Date.now() + patience;
  while (!written().includes(words)) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > until) {
      throw new Error(`It never said "${words}".\n${written()}`);
    }
    await sleep(50);
  }
}

async function done({ child, written }: Spawned): Promise<void> {
  if (child.exitCode === null) await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error(`It ended with ${child.exitCode}.\n${written()}`);
}

async function ended(spawned: Spawned | undefined, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const { child } = spawned ?? {};
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}
