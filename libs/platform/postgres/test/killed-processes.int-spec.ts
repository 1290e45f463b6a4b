import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, processesIn } from '../src/process-table.js';
import { commitRows, commitRowsUntilKilled, committedRows } from './fixtures/committed-rows.js';
import {
  clusterOf,
  guardOf,
  kill,
  newFolder,
  nothingIsLeft,
  postmasterOf,
  serve,
  spawnServer,
  treeOf,
  type Served,
} from './fixtures/served-folder.js';

/** One folder for all: every kill leaves it to the next test, which must find it whole. */
let dataDir: string;

beforeAll(async () => {
  dataDir = await newFolder();
  await (await serve('start', dataDir)).stop();
}, 30_000);

afterAll(() => rm(dataDir, { recursive: true }));

type Victims = (served: Served) => number[];

describe('kill -9 while rows are committed', () => {
  it.each<[string, Victims]>([
    ['the supervisor', (served) => [served.pid]],
    ['the supervisor and its guard', (served) => [served.pid, guardOf(served)]],
    ['the supervisor and PostgreSQL', (served) => [served.pid, postmasterOf(served)]],
    ['the supervisor, its guard and PostgreSQL', (served) => [served.pid, guardOf(served), postmasterOf(served)]],
    ['the whole tree', (served) => treeOf(served.pid)],
  ])(
    'of %s loses no acknowledged row and leaves no process',
    async (_victims, choose) => {
      const served = await serve('start', dataDir);
      const tree = treeOf(served.pid);
      expect(processesIn(clusterOf(dataDir)).length).toBeGreaterThan(2);

      const victims = choose(served);
      const acknowledged = await commitRowsUntilKilled(served.url, () => kill(...victims));

      expect(await nothingIsLeft(dataDir, tree)).toBe(true);
      expect(await missingAfterRestart(acknowledged)).toEqual([]);
    },
    30_000,
  );

  it.each<[string, Victims]>([
    ['the guard', (served) => [guardOf(served)]],
    ['PostgreSQL', (served) => [postmasterOf(served)]],
    ['the guard and PostgreSQL', (served) => [guardOf(served), postmasterOf(served)]],
  ])(
    'of %s alone is repaired by the supervisor on the same port',
    async (_victims, choose) => {
      const served = await serve('start', dataDir);

      const victims = choose(served);
      const acknowledged = await commitRowsUntilKilled(served.url, () => kill(...victims));

      expect(missing(acknowledged, await committedRows(served.url))).toEqual([]);
      expect(victims).not.toContain(guardOf(served));
      await served.stop();
      expect(await nothingIsLeft(dataDir)).toBe(true);
    },
    30_000,
  );

  it('followed at once by a new start takes the folder over', async () => {
    const served = await serve('start', dataDir);

    const acknowledged = await commitRows(served.url, 20);
    kill(served.pid);

    expect(await missingAfterRestart(acknowledged)).toEqual([]);
  }, 30_000);
});

describe('kill -9', () => {
  it('at any moment of a first start leaves a folder that the next start completes', async () => {
    for (const earliestMs of [300, 700, 1_200]) {
      const folder = await newFolder();
      const child = spawnServer('start', folder);
      await sleep(earliestMs + Math.random() * 300);
      const tree = treeOf(child.pid ?? 0);
      kill(child.pid ?? 0);

      const served = await serve('start', folder);

      expect(await commitRows(served.url, 3)).toHaveLength(3);
      await served.stop();
      expect(await nothingIsLeft(folder, tree)).toBe(true);
      await rm(folder, { recursive: true });
    }
  }, 60_000);

  it('of the owner of an ephemeral server leaves neither process nor file', async () => {
    const served = await serve('ephemeral');
    const tree = treeOf(served.pid);

    kill(served.pid);

    expect(await nothingIsLeft(served.dataDir, tree)).toBe(true);
    expect(await eventually(() => !existsSync(served.dataDir), 5_000)).toBe(true);
  }, 30_000);
});

describe('Ctrl-C', () => {
  it('reaches the supervisor alone, which stops PostgreSQL in good order', async () => {
    const served = await serve('start', dataDir);
    const postmaster = postmasterOf(served);
    const exit = once(served.child, 'exit');

    process.kill(-served.pid, 'SIGINT');

    expect((await exit)[0]).toBe(0);
    expect(await nothingIsLeft(dataDir, [postmaster])).toBe(true);
  }, 30_000);
});

async function missingAfterRestart(acknowledged: number[]): Promise<number[]> {
  const served = await serve('start', dataDir);
  const found = await committedRows(served.url);
  await served.stop();
  return missing(acknowledged, found);
}

function missing(acknowledged: number[], found: Set<number>): number[] {
  return acknowledged.filter((n) => !found.has(n));
}
