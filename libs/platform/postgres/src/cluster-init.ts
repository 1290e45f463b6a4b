import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beginCluster, type DataFolder, type Passwords } from './data-folder.js';
import { give, writeSecret } from './folder-files.js';
import { startGuarded } from './guarded-process.js';
import { PostgresStartError } from './postgres.errors.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import type { RunAccount } from './run-account.js';
import { lastComplaint, logSize } from './server-log.js';

export interface ClusterRequest {
  readonly folder: DataFolder;
  readonly binaries: PostgresBinaries;
  readonly account: RunAccount | undefined;
  /** The cluster's folder as the account can name it. */
  readonly clusterPath: string;
  /** False for a cluster that no one will miss after a power cut. */
  readonly isDurable: boolean;
}

/**
 * Makes an empty cluster, sorted by code point with UTF-8's own upper and lower case, whatever the machine's locale.
 * The superuser's password travels in a file beside the cluster, named relatively: the folders above may be closed.
 */
export async function initialiseCluster(request: ClusterRequest): Promise<Passwords> {
  const { folder, binaries, account } = request;
  const passwords = await beginCluster(folder, account);
  const passwordFile = join(folder.home, 'superuser.password');
  await writeSecret(passwordFile, passwords.superuser);
  await give(passwordFile, account);
  const before = logSize(folder.log);
  try {
    const initdb = startGuarded({
      program: binaries.initdb,
      args: initdbArguments(request, join('..', 'superuser.password')),
      workingFolder: folder.cluster,
      log: folder.log,
      account,
    });
    initdb.hold(true);
    const status = await initdb.ended;
    await initdb.dismissGuard();
    if (status !== 0)
      throw new PostgresStartError(`initdb failed (${String(status)}): ${lastComplaint(folder.log, before)}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
  return passwords;
}

function initdbArguments({ clusterPath, isDurable }: ClusterRequest, passwordFile: string): string[] {
  return [
    ...['--pgdata', clusterPath, '--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ...['--no-instructions', '--set', 'max_connections=60', '--set', 'shared_buffers=128MB'],
    ...(isDurable ? [] : ['--no-sync', '--no-data-checksums', '--wal-segsize', '1']),
  ];
}
