import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { give, makeFolders, readIfPresent, replaceFile, writeSecret } from './folder-files.js';
import { DataFolderError, reasonOf } from './postgres.errors.js';
import { postgresMajor } from './postgres-binaries.js';
import type { RunAccount } from './run-account.js';
import type { PostgresRole } from './running-postgres.js';

/** Raised when the layout of the data folder changes in a way that older programs would misread. */
const formatVersion = 1;

export type Passwords = Record<PostgresRole, string>;

interface FolderVersions {
  readonly format: number;
  readonly postgresql: number;
}

/** The files of one data folder, by what they are for. */
export interface DataFolder {
  readonly root: string;
  readonly home: string;
  readonly cluster: string;
  readonly log: string;
  readonly lock: string;
  readonly portFile: string;
}

/** Makes the folders when missing and proves that they can be written. Throws {@link DataFolderError}. */
export async function openDataFolder(dataDir: string): Promise<DataFolder> {
  const root = resolve(dataDir);
  try {
    const home = join(root, 'postgres');
    refuseOtherVersions(root);
    await makeFolders(home);
    const probe = join(home, `.probe-${String(process.pid)}`);
    await writeFile(probe, 'probe');
    await rm(probe);
    return folderAt(realpathSync(root));
  } catch (error) {
    if (error instanceof DataFolderError) throw error;
    throw new DataFolderError(
      `Cannot write to the data folder ${root} (${reasonOf(error)}): give this account the right to, or choose another folder.`,
    );
  }
}

function folderAt(root: string): DataFolder {
  const home = realpathSync(join(root, 'postgres'));
  return {
    root,
    home,
    cluster: join(home, 'data'),
    log: join(home, 'postgresql.log'),
    lock: join(home, 'supervisor.json'),
    portFile: join(home, 'port'),
  };
}

/** Comes before anything is written: a folder of a newer version is left exactly as it is. */
function refuseOtherVersions(root: string): void {
  const { format, postgresql } = writtenVersions(root);
  if (format > formatVersion || postgresql > postgresMajor) {
    throw new DataFolderError(
      `The data folder ${root} was written by a newer version of Maillage (format ${String(format)}, PostgreSQL ${String(postgresql)}): start it with that version, or choose another folder.`,
    );
  }
  if (postgresql < postgresMajor) {
    throw new DataFolderError(
      `The data folder ${root} was written with PostgreSQL ${String(postgresql)} and this version uses ${String(postgresMajor)}: export it with the version that wrote it, then import it into a new folder.`,
    );
  }
}

/** What the marker says; a cluster that is there speaks for itself. */
function writtenVersions(root: string): FolderVersions {
  const marked = readMarker(root) ?? { format: formatVersion, postgresql: postgresMajor };
  const cluster = Number.parseInt(readIfPresent(join(root, 'postgres', 'data', 'PG_VERSION')) ?? '', 10);
  return Number.isNaN(cluster) ? marked : { ...marked, postgresql: cluster };
}

function readMarker(root: string): FolderVersions | undefined {
  const content = readIfPresent(versionMarker(root));
  if (content === undefined) return undefined;
  const format = /"format":\s*(\d+)/.exec(content)?.[1];
  const postgresql = /"postgresql":\s*(\d+)/.exec(content)?.[1];
  if (format !== undefined && postgresql !== undefined) {
    return { format: Number(format), postgresql: Number(postgresql) };
  }
  throw new DataFolderError(`The file ${versionMarker(root)} is damaged: restore it from a backup.`);
}

/** Whether the cluster has yet to be made, or was left half made. Throws when it was made and is missing, or is something else. */
export function needsCluster(folder: DataFolder): boolean {
  if (existsSync(initialisingMarker(folder))) return true;
  if (existsSync(join(folder.cluster, 'PG_VERSION'))) return false;
  const isEmpty = !existsSync(folder.cluster) || readdirSync(folder.cluster).length === 0;
  if (isEmpty && readMarker(folder.root) === undefined) return true;
  if (isEmpty) {
    throw new DataFolderError(
      `The folder ${folder.cluster} should hold a PostgreSQL cluster and is empty: mount or restore it, or choose another folder.`,
    );
  }
  throw new DataFolderError(
    `The folder ${folder.cluster} holds files but no PostgreSQL cluster: restore a backup, or choose another folder.`,
  );
}

/** From here to {@link markComplete} a start that is cut off leaves a folder that the next start makes anew. */
export async function beginCluster(folder: DataFolder, account: RunAccount | undefined): Promise<Passwords> {
  await writeFile(initialisingMarker(folder), '');
  await rm(folder.cluster, { recursive: true, force: true });
  await mkdir(folder.cluster, { mode: 0o700 });
  await give(folder.cluster, account);
  const passwords: Passwords = { superuser: secret(), owner: secret(), runtime: secret(), jobs: secret() };
  await writeSecret(passwordFile(folder), JSON.stringify(passwords, null, 2));
  return passwords;
}

export async function markComplete(folder: DataFolder): Promise<void> {
  await replaceFile(
    versionMarker(folder.root),
    `${JSON.stringify({ format: formatVersion, postgresql: postgresMajor })}\n`,
  );
  await rm(initialisingMarker(folder), { force: true });
}

/** The passwords of the folder's roles. Throws {@link DataFolderError} when they cannot be read. */
export function readPasswords(folder: DataFolder): Passwords {
  try {
    return JSON.parse(readFileSync(passwordFile(folder), 'utf8')) as Passwords;
  } catch (error) {
    throw new DataFolderError(
      `Cannot read ${passwordFile(folder)} (${reasonOf(error)}): use the account that made the folder, or restore the file from a backup.`,
    );
  }
}

/** Lets the account reach the cluster and own it: one that root restored from a backup is root's. */
export async function openToAccount(folder: DataFolder, account: RunAccount | undefined): Promise<void> {
  if (account !== undefined) await chmod(folder.home, 0o711);
  const cluster = statSync(folder.cluster, { throwIfNoEntry: false });
  if (cluster === undefined) return;
  if (account !== undefined && cluster.uid !== account.uid) await give(folder.cluster, account, { deep: true });
  if ((cluster.mode & 0o077) !== 0) await chmod(folder.cluster, 0o700);
}

function versionMarker(root: string): string {
  return join(root, 'version.json');
}

function initialisingMarker(folder: DataFolder): string {
  return join(folder.home, 'initialising');
}

function passwordFile(folder: DataFolder): string {
  return join(folder.home, 'passwords.json');
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}
