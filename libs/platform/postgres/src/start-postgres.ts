import { setTimeout as sleep } from 'node:timers/promises';
import { initialiseCluster } from './cluster-init.js';
import * as folders from './data-folder.js';
import { createOwnedDatabase, createRoles, defaultDatabase, roleNames, withClient } from './database-roles.js';
import { endFormerServer } from './former-server.js';
import { readIfPresent, replaceFile } from './folder-files.js';
import { DataFolderError } from './postgres.errors.js';
import { postgresBinaries } from './postgres-binaries.js';
import { mayReach, runAccount, type RunAccount } from './run-account.js';
import type { PostgresOptions, PostgresRole, RunningPostgres } from './running-postgres.js';
import { rotateLog } from './server-log.js';
import { SupervisedServer } from './supervised-server.js';
import { announcePort, liveSupervisor, releaseLock, takeLock } from './supervisor-lock.js';
import type { ServerPlan } from './postmaster.js';

const joinPatienceMs = 60_000;

/**
 * Serves the data folder, which is made when missing, until `stop()`. Throws {@link DataFolderError} when the folder
 * cannot be used or another live supervisor serves it.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  return serveFolder(options, { isDurable: true });
}

/** Joins the server that already serves the folder, waiting for one that is starting; else serves it. */
export async function joinOrStartPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const folder = await folders.openDataFolder(options.dataDir);
  const deadline = Date.now() + joinPatienceMs;
  for (;;) {
    const supervisor = await liveSupervisor(folder.lock);
    if (supervisor?.port !== undefined) {
      const joined = runningServer(folder, supervisor.port, folders.readPasswords(folder));
      if (await answers(joined)) return joined;
    }
    if (supervisor === undefined) {
      const started = await startUnlessServed(options, folder);
      if (started !== undefined) return started;
    }
    if (Date.now() > deadline) {
      throw new DataFolderError(
        `The server of ${folder.root} does not answer: stop the process that serves it, then start again.`,
      );
    }
    await sleep(100);
  }
}

/** Undefined when another process became the folder's supervisor first. */
async function startUnlessServed(
  options: PostgresOptions,
  folder: folders.DataFolder,
): Promise<RunningPostgres | undefined> {
  try {
    return await startPostgres(options);
  } catch (error) {
    if (error instanceof DataFolderError && (await liveSupervisor(folder.lock)) !== undefined) return undefined;
    throw error;
  }
}

/** The folder's server, started by us. `deleteAfter` goes when this process dies. */
export async function serveFolder(
  options: PostgresOptions,
  profile: { isDurable: boolean; deleteAfter?: string },
): Promise<RunningPostgres> {
  const folder = await folders.openDataFolder(options.dataDir);
  await takeLock(folder.lock, folder.root);
  try {
    return await serveLocked(folder, options, profile);
  } catch (error) {
    await releaseLock(folder.lock);
    throw error;
  }
}

async function serveLocked(
  folder: folders.DataFolder,
  options: PostgresOptions,
  profile: { isDurable: boolean; deleteAfter?: string },
): Promise<RunningPostgres> {
  const progress = options.onProgress ?? (() => undefined);
  const plan = await planServer(folder, options, profile);
  await endFormerServer(folder, plan.binaries);
  rotateLog(folder.log);
  const isNew = folders.needsCluster(folder);
  if (isNew) progress('initialising');
  const passwords = isNew
    ? await initialiseCluster({ ...plan, isDurable: profile.isDurable })
    : folders.readPasswords(folder);
  progress('starting');
  const formerPort = Number(readIfPresent(folder.portFile) ?? Number.NaN);
  const server = await SupervisedServer.start(
    plan,
    Number.isNaN(formerPort) ? undefined : formerPort,
    options.onFailure ?? warn,
  );
  const stop = async (): Promise<void> => {
    await server.stop();
    await releaseLock(folder.lock);
  };
  try {
    const running = runningServer(folder, server.port, passwords, stop);
    if (isNew) await furnish(running, folder, passwords);
    await replaceFile(folder.portFile, String(server.port));
    await announcePort(folder.lock, server.port);
    progress('ready');
    return running;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function planServer(
  folder: folders.DataFolder,
  options: PostgresOptions,
  profile: { deleteAfter?: string },
): Promise<ServerPlan> {
  const account = runAccount(folder.cluster);
  const binaries = await postgresBinaries(account, () => options.onProgress?.('unpacking'));
  await folders.openToAccount(folder, account);
  return {
    folder,
    binaries,
    account,
    clusterPath: clusterPath(folder, account),
    settings: options.settings ?? {},
    ...(profile.deleteAfter === undefined ? {} : { deleteAfter: profile.deleteAfter }),
  };
}

/**
 * The cluster as PostgreSQL's account can name it. Below a folder that is closed to the account it is the working
 * folder, where root put the process before it gave up its rights.
 */
function clusterPath(folder: folders.DataFolder, account: RunAccount | undefined): string {
  const isReachable = account === undefined || mayReach(account, folder.home);
  return isReachable || process.platform !== 'linux' ? folder.cluster : '/proc/self/cwd';
}

async function furnish(
  running: RunningPostgres,
  folder: folders.DataFolder,
  passwords: folders.Passwords,
): Promise<void> {
  const superuserUrl = running.url('superuser', 'postgres');
  await createRoles(superuserUrl, passwords);
  await createOwnedDatabase(superuserUrl, defaultDatabase);
  await folders.markComplete(folder);
}

function runningServer(
  folder: folders.DataFolder,
  port: number,
  passwords: folders.Passwords,
  stop?: () => Promise<void>,
): RunningPostgres {
  let stopped: Promise<void> | undefined;
  return {
    dataDir: folder.root,
    port,
    url: (role: PostgresRole, database = defaultDatabase) =>
      `postgres://${roleNames[role]}:${passwords[role]}@127.0.0.1:${String(port)}/${encodeURIComponent(database)}`,
    startedByUs: stop !== undefined,
    stop: () => (stopped ??= stop?.() ?? Promise.resolve()),
  };
}

async function answers(running: RunningPostgres): Promise<boolean> {
  try {
    return await withClient(
      running.url('superuser', 'postgres'),
      async (client) => (await client.query('SELECT 1')).rowCount === 1,
    );
  } catch {
    return false;
  }
}

function warn(error: Error): void {
  process.emitWarning(error);
}
