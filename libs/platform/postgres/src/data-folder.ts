import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { chmod, chown, lchown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DataFolderError, hasCode, reasonOf } from './postgres.errors.js';
import { postgresMajor } from './postgres-binaries.js';
import type { RunAccount } from './run-account.js';
import type { PostgresRole } from './running-postgres.js';

/** Raised when the layout of the data folder changes in a way that older programs would misread. */
const formatVersion = 1;

export type Passwords = Record<PostgresRole, string>;

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
    await makeFolders(home);
    refuseOtherVersions(root);
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

/** Where a folder cannot be made for no reason of rights, as below /proc, Node's own recursive mkdir never returns. */
async function makeFolders(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolders(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}

function folderAt(root: string): DataFolder {
  const home = join(root, 'postgres');
  return {
    root,
    home,
    cluster: join(home, 'data'),
    log: join(home, 'postgresql.log'),
    lock: join(home, 'supervisor.json'),
    portFile: join(home, 'port'),
  };
}

/** Reads before anything is written: a folder of a newer version is left exactly as it is. */
function refuseOtherVersions(root: string): void {
  const found = writtenVersions(root);
  if (found.format > formatVersion || found.postgresql > postgresMajor) {
    throw new DataFolderError(
      `The data folder ${root} was written by a newer version of Maillage (format ${String(found.format)}, PostgreSQL ${String(found.postgresql)}): start it with that version, or choose another folder.`,
    );
  }
  if (found.postgresql < postgresMajor) {
    throw new DataFolderError(
      `The data folder ${root} was written with PostgreSQL ${String(found.postgresql)} and this version uses ${String(postgresMajor)}: export it with the version that wrote it, then import it into a new folder.`,
    );
  }
}

function writtenVersions(root: string): { format: number; postgresql: number } {
  const current = { format: formatVersion, postgresql: postgresMajor };
  const marker = readIfPresent(versionMarker(root));
  const cluster = Number.parseInt(readIfPresent(join(root, 'postgres', 'data', 'PG_VERSION')) ?? '', 10);
  const versions = { ...current, ...(Number.isNaN(cluster) ? {} : { postgresql: cluster }) };
  if (marker === undefined) return versions;
  try {
    return { ...versions, format: Number((JSON.parse(marker) as { format: unknown }).format) };
  } catch {
    throw new DataFolderError(`The file ${versionMarker(root)} is damaged: restore it from a backup.`);
  }
}

/** Whether the cluster has yet to be made, or was left half made. Throws when the folder holds something else. */
export function needsCluster(folder: DataFolder): boolean {
  if (existsSync(initialisingMarker(folder))) return true;
  if (existsSync(join(folder.cluster, 'PG_VERSION'))) return false;
  if (!existsSync(folder.cluster) || readdirSync(folder.cluster).length === 0) return true;
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
  if (account !== undefined && cluster.uid !== account.uid) await giveTree(folder.cluster, account);
  if ((cluster.mode & 0o077) !== 0) await chmod(folder.cluster, 0o700);
}

async function giveTree(root: string, account: RunAccount): Promise<void> {
  await give(root, account);
  for (const name of await readdir(root, { recursive: true })) await lchown(join(root, name), account.uid, account.gid);
}

export async function give(path: string, account: RunAccount | undefined): Promise<void> {
  if (account !== undefined) await chown(path, account.uid, account.gid);
}

/** Writes a file that only its owner may read, also when an older one was open to others. */
export async function writeSecret(path: string, content: string): Promise<void> {
  await rm(path, { force: true });
  await writeFile(path, content, { mode: 0o600, flag: 'wx' });
  chmodSync(path, 0o600);
}

/** Readers see the old content or the new one, never half of it. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const draft = `${path}.${String(process.pid)}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

export function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
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
