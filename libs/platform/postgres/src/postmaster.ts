import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from './data-folder.js';
import { readIfPresent } from './folder-files.js';
import { askToStop } from './former-server.js';
import { freePort } from './free-port.js';
import { startGuarded, type GuardedProcess } from './guarded-process.js';
import { PostgresStartError } from './postgres.errors.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import type { RunAccount } from './run-account.js';
import { lastComplaint, logSince, logSize } from './server-log.js';

export interface ServerPlan {
  readonly folder: DataFolder;
  readonly binaries: PostgresBinaries;
  readonly account: RunAccount | undefined;
  readonly clusterPath: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly deleteAfter?: string;
}

export interface Postmaster extends GuardedProcess {
  readonly port: number;
}

const attempts = 40;

/**
 * Starts the server and waits until it accepts connections, however long its recovery takes. A port that was taken
 * meanwhile is replaced by another unless it is fixed; backends that survive a killed server are waited for.
 */
export async function startPostmaster(
  plan: ServerPlan,
  wish: { port?: number; isFixed?: boolean },
): Promise<Postmaster> {
  let port = wish.isFixed === true && wish.port !== undefined ? wish.port : await freePort(wish.port);
  for (let attempt = 1; ; attempt += 1) {
    const before = logSize(plan.folder.log);
    const server = startGuarded(serverCommand(plan, port));
    if (await isReady(server, plan.folder)) return { ...server, port };
    await server.dismissGuard();
    const log = logSince(plan.folder.log, before);
    const isPortTaken = /could not (bind|create any TCP)/.test(log);
    const isStillInUse = /is still in use|lock file .* already exists/.test(log);
    if (attempt === attempts || !(isPortTaken || isStillInUse)) {
      throw new PostgresStartError(`PostgreSQL did not start: ${lastComplaint(plan.folder.log, before)}`);
    }
    if (isPortTaken && wish.isFixed !== true) port = await freePort();
    else await sleep(250);
  }
}

/** Stops the server: fast, then at once; both keep every committed row. Resolves when no process of it is left. */
export async function stopPostmaster(server: Postmaster, plan: ServerPlan): Promise<void> {
  server.hold(true);
  for (const [how, patienceMs] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (server.hasEnded()) break;
    askToStop(server.pid, how, plan.folder, plan.binaries);
    await endsWithin(server, patienceMs);
  }
  if (!server.hasEnded()) process.kill(server.pid, 'SIGKILL');
  await server.ended;
  await server.dismissGuard();
}

async function endsWithin(server: Postmaster, patienceMs: number): Promise<void> {
  const over = new AbortController();
  await Promise.race([server.ended, sleep(patienceMs, undefined, { signal: over.signal }).catch(() => undefined)]);
  over.abort();
}

function serverCommand(plan: ServerPlan, port: number): Parameters<typeof startGuarded>[0] {
  const settings = Object.entries({ ...smallBoxSettings, ...plan.settings, ...imposedSettings(port) });
  return {
    program: plan.binaries.postgres,
    args: ['-D', plan.clusterPath, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    workingFolder: plan.folder.cluster,
    log: plan.folder.log,
    account: plan.account,
    ...(plan.deleteAfter === undefined ? {} : { deleteAfter: plan.deleteAfter }),
  };
}

/** What people typed must not end in a file beside the database: neither statements nor the values of refused rows. */
const discreetLog = { log_min_error_statement: 'panic', log_error_verbosity: 'terse' };

const smallBoxSettings = {
  max_connections: '60',
  shared_buffers: '128MB',
  jit: 'off',
  max_wal_size: '512MB',
  max_wal_senders: '0',
  wal_level: 'minimal',
  max_logical_replication_workers: '0',
  log_checkpoints: 'off',
  ...discreetLog,
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** restart_after_crash=off belongs to the guard: see guard/guard.sh. */
function imposedSettings(port: number): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    ...(process.platform === 'win32' ? {} : { unix_socket_directories: '' }),
    password_encryption: 'scram-sha-256',
    restart_after_crash: 'off',
  };
}

/** PostgreSQL writes its state on the eighth line of postmaster.pid: cheaper to ask than a connection. */
async function isReady(server: GuardedProcess, folder: DataFolder): Promise<boolean> {
  server.hold(true);
  let hasEnded = false;
  const ended = server.ended.then(() => (hasEnded = true));
  const pidFile = join(folder.cluster, 'postmaster.pid');
  while (!hasEnded) {
    const lines = (readIfPresent(pidFile) ?? '').split('\n');
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') break;
    await Promise.race([ended, sleep(15)]);
  }
  server.hold(false);
  return !hasEnded;
}
