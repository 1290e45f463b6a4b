import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DataFolderError, joinOrStartPostgres, startPostgres, type RunningPostgres } from '../src/index.js';
import { eventually, processState } from '../src/process-table.js';
import { clusterOf, newFolder, nothingIsLeft, serve } from './fixtures/served-folder.js';

/** One folder that every test starts and stops: each must find it as the others may leave it. */
let dataDir: string;
const scratch: string[] = [];

beforeAll(async () => {
  dataDir = await newFolder();
  await (await startPostgres({ dataDir })).stop();
}, 30_000);

afterAll(() => rm(dataDir, { recursive: true }));

afterEach(() => Promise.all(scratch.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

describe('a data folder', () => {
  it('keeps its passwords in a file that only its owner may read', async () => {
    const mode = statSync(join(dataDir, 'postgres', 'passwords.json')).mode & 0o777;

    expect(mode).toBe(0o600);
    await servesAgain();
  });

  it('keeps its port while that port is free, and gets another one when it is not', async () => {
    const first = await startPostgres({ dataDir });
    await first.stop();
    const second = await startPostgres({ dataDir });
    await second.stop();
    const intruder = createServer().listen(first.port, '127.0.0.1');

    const third = await startPostgres({ dataDir });

    expect(second.port).toBe(first.port);
    expect(third.port).not.toBe(first.port);
    await third.stop();
    intruder.close();
  }, 20_000);

  it('tells how far the start is', async () => {
    const steps: string[] = [];

    await (await startPostgres({ dataDir, onProgress: (step) => steps.push(step) })).stop();

    expect(steps).toEqual(['starting', 'ready']);
  });

  it('is served by one supervisor: a second one is refused and told which process it is', async () => {
    const served = await serve('start', dataDir);

    await expect(startPostgres({ dataDir })).rejects.toThrow(
      `already serves the data folder ${dataDir} (process ${served.pid})`,
    );
    await expect(serve('start', dataDir)).rejects.toMatchObject({ name: 'DataFolderError' });

    await served.stop();
  }, 20_000);

  it('is joined by whoever asks to, and the server outlives the guest', async () => {
    const served = await serve('start', dataDir);

    const guest = await joinOrStartPostgres({ dataDir });
    await guest.stop();

    expect([guest.startedByUs, guest.port]).toEqual([false, served.port]);
    expect((await joinOrStartPostgres({ dataDir })).startedByUs).toBe(false);
    await served.stop();
    expect(await nothingIsLeft(dataDir)).toBe(true);
  }, 20_000);

  it('is started by exactly one of two who ask to join at the same time', async () => {
    const both = await Promise.all([serve('join', dataDir), serve('join', dataDir)]);

    expect(both.map(({ startedByUs }) => startedByUs).sort()).toEqual([false, true]);
    expect(both[0].port).toBe(both[1].port);
    for (const served of both) await served.stop();
  }, 20_000);
});

describe('a data folder that cannot be used is refused in one line', () => {
  it.each(['{"format":2,"postgresql":18}', '{"format":1,"postgresql":19}'])(
    'when a newer version of the portal wrote it, and stays as it is: %s',
    async (marker) => {
      const folder = await scratchFolder();
      await writeFile(join(folder, 'version.json'), marker);

      await expectRefusal(folder, /written by a newer version of Maillage/);
      expect(readdirSync(folder)).toEqual(['version.json']);
    },
  );

  it.each([
    ['19', /written by a newer version/],
    ['17', /written with PostgreSQL 17 .* export it/],
  ])('when PostgreSQL %s wrote it', async (version, reason) => {
    const folder = await scratchFolder();
    await mkdir(clusterOf(folder), { recursive: true });
    await writeFile(join(clusterOf(folder), 'PG_VERSION'), `${version}\n`);

    await expectRefusal(folder, reason);
    expect(readFileSync(join(clusterOf(folder), 'PG_VERSION'), 'utf8')).toBe(`${version}\n`);
  });

  it('when it once held a cluster that is not there today', async () => {
    const folder = await scratchFolder();
    await writeFile(join(folder, 'version.json'), '{"format":1,"postgresql":18}');

    await expectRefusal(folder, /should hold a PostgreSQL cluster and is empty: mount or restore it/);
  });

  it.each(['', '{"form', '{"format":null}'])('when its version marker is damaged: %p', async (marker) => {
    const folder = await scratchFolder();
    await writeFile(join(folder, 'version.json'), marker);

    await expectRefusal(folder, /version\.json is damaged: restore it/);
  });

  it('when a file is in its way', async () => {
    const folder = await scratchFolder();
    await writeFile(join(folder, 'file'), '');

    await expectRefusal(join(folder, 'file'), /Cannot write to the data folder .* \((ENOTDIR|EEXIST)\)/);
  });

  it('when no one may write there', async () => {
    await expectRefusal('/proc/maillage', /Cannot write to the data folder \/proc\/maillage .* choose another folder/);
  });

  it('when it holds files that are no cluster, which stay untouched', async () => {
    const folder = await scratchFolder();
    await mkdir(clusterOf(folder), { recursive: true });
    await writeFile(join(clusterOf(folder), 'letter.txt'), 'keep me');

    await expectRefusal(folder, /holds files but no PostgreSQL cluster/);
    expect(readFileSync(join(clusterOf(folder), 'letter.txt'), 'utf8')).toBe('keep me');
  });

  it('when its passwords are gone', async () => {
    const passwords = join(dataDir, 'postgres', 'passwords.json');
    const content = readFileSync(passwords, 'utf8');
    await rm(passwords);

    await expectRefusal(dataDir, /Cannot read .*passwords\.json .*restore the file/);

    await writeFile(passwords, content, { mode: 0o600 });
    await servesAgain();
  });
});

describe('what an interrupted run left', () => {
  it('a half-made cluster is made anew', async () => {
    const folder = await scratchFolder();
    await mkdir(clusterOf(folder), { recursive: true });
    await writeFile(join(folder, 'postgres', 'initialising'), '');
    await writeFile(join(clusterOf(folder), 'PG_VERSION'), '18\n');

    const postgres = await startPostgres({ dataDir: folder });

    expect(existsSync(join(folder, 'postgres', 'initialising'))).toBe(false);
    expect(JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8'))).toEqual({ format: 1, postgresql: 18 });
    await postgres.stop();
  }, 20_000);

  it('a postmaster.pid whose number is now another program gives way, and that program is left alone', async () => {
    await writeStalePid(process.pid);

    await servesAgain();

    expect(processState(process.pid)).toBe('running');
  });

  it('a postmaster.pid whose process is gone is left to PostgreSQL, which takes it over', async () => {
    await writeStalePid(2 ** 22 - 7);

    await servesAgain();
  });

  it('a zombie is waited for', async () => {
    const parent = spawn('/bin/sh', ['-c', 'sleep 1 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const zombie = await new Promise<number>((resolve) => parent.stdout.once('data', (line) => resolve(Number(line))));
    expect(await eventually(() => processState(zombie) === 'zombie', 10_000)).toBe(true);
    await writeStalePid(zombie);
    setTimeout(() => parent.kill('SIGKILL'), 700);

    const startedAt = Date.now();
    await servesAgain();

    expect(Date.now() - startedAt).toBeGreaterThan(600);
  }, 20_000);

  it('the lock of a supervisor that died, or of a pid that another process has today, does not stand in the way', async () => {
    for (const left of ['', '{"pid":4194297,"born":"x"}', `{"pid":${process.pid},"born":"another boot"}`]) {
      await writeFile(join(dataDir, 'postgres', 'supervisor.json'), left);

      await servesAgain();
    }
  }, 20_000);
});

async function servesAgain(): Promise<void> {
  const postgres: RunningPostgres = await startPostgres({ dataDir });
  await postgres.stop();
}

async function scratchFolder(): Promise<string> {
  const folder = await newFolder();
  scratch.push(folder);
  return folder;
}

async function expectRefusal(folder: string, reason: RegExp): Promise<void> {
  const refusal = await startPostgres({ dataDir: folder }).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(DataFolderError);
  expect((refusal as Error).message).toMatch(reason);
  expect((refusal as Error).message).not.toContain('\n');
}

async function writeStalePid(pid: number): Promise<void> {
  const cluster = clusterOf(dataDir);
  await writeFile(
    join(cluster, 'postmaster.pid'),
    `${pid}\n${cluster}\n1700000000\n5432\n\n127.0.0.1\n  1  1\nready   \n`,
  );
}
