import { chmodSync, existsSync, readFileSync, realpathSync } from 'node:fs';
import { lchown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DataFolderError, hasCode, reasonOf } from './postgres.errors.js';
import type { RunAccount } from './run-account.js';

/** Where a folder cannot be made for no reason of rights, as below /proc, Node's own recursive mkdir never returns. */
export async function makeFolders(path: string): Promise<void> {
  if (existsSync(path)) return;
  await makeFolders(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
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

/** Makes the account the owner, of everything below as well when asked. Without an account nothing changes. */
export async function give(path: string, account: RunAccount | undefined, how = { deep: false }): Promise<void> {
  if (account === undefined) return;
  const real = realpathSync(path);
  const below = how.deep ? await readdir(real, { recursive: true }) : [];
  try {
    for (const name of ['.', ...below]) await lchown(join(real, name), account.uid, account.gid);
  } catch (error) {
    throw new DataFolderError(
      `Cannot give ${path} to the account that PostgreSQL runs under (${reasonOf(error)}): start Maillage under an ordinary account.`,
    );
  }
}
