import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { eventually } from '../src/process-table.js';
import {
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

let dataDir: string;

beforeEach(async () => {
  dataDir = await newFolder();
});

afterEach(() => rm(dataDir, { recursive: true, force: true }));

const deadlyToTheSupervisor: [string, (served: Served) => number[]][] = [
  ['the supervisor', (served) => [served.pid]],
  ['the supervisor and its guard', (served) => [served.pid, guardOf(served)]],
  ['the supervisor and PostgreSQL', (served) => [served.pid, postmasterOf(served)]],
  ['the whole tree', (served) => treeOf(served.pid)],
];

const survivedByTheSupervisor: [string, (served: Served) => number[]][] = [
  ['the guard', (served) => [guardOf(served)]],
  ['PostgreSQL', (served) => [postmasterOf(served)]],
  ['the guard and PostgreSQL', (served) => [guardOf(served), postmasterOf(served)]],
];

describe('kill -9 while rows are committed', () => {
  it('of whatever takes the supervisor with it loses no acknowledged row and leaves no process', async () => {
    for (const [victims, choose] of deadlyToTheSupervisor) {
      const served = await serve('start', dataDir);
      const tree = treeOf(served.pid);
      const acknowledged = await writeUntil(served.url, () => kill(...choose(served)));

      expect([victims, await nothingIsLeft(dataDir, tree)]).toEqual([victims, true]);
      expect([victims, await missingRows(dataDir, acknowledged)]).toEqual([victims, []]);
    }
  }, 40_000);

  it('of what the supervisor survives is repaired on the same port without losing a row', async () => {
    const served = await serve('start', dataDir);

    for (const [victims, choose] of survivedByTheSupervisor) {
      const killed = choose(served);
      const acknowledged = await writeUntil(served.url, () => kill(...killed));

      expect([victims, missing(acknowledged, await rowsWhenBack(served.url))]).toEqual([victims, []]);
      expect(killed).not.toContain(guardOf(served));
    }

    await served.stop();
    expect(await nothingIsLeft(dataDir)).toBe(true);
  }, 40_000);

  it('at any moment of a first start leaves a folder that the next start completes', async () => {
    for (const afterMs of [300, 500, 700, 900, 1_200].map((ms) => ms + Math.random() * 200)) {
      const folder = await newFolder();
      const child = spawnServer('start', folder);
      await sleep(afterMs);
      const tree = treeOf(child.pid ?? 0);
      kill(child.pid ?? 0);

      const served = await serve('start', folder);

      expect(await writeUntil(served.url, () => undefined, 3)).toHaveLength(3);
      await served.stop();
      expect(await nothingIsLeft(folder, tree)).toBe(true);
      await rm(folder, { recursive: true });
    }
  }, 40_000);

  it('followed at once by a new start takes the folder over', async () => {
    const first = await serve('start', dataDir);
    const acknowledged = await writeUntil(first.url, () => kill(first.pid), 20);

    expect(await missingRows(dataDir, acknowledged)).toEqual([]);
  }, 20_000);

  it('of the owner of an ephemeral server leaves neither process nor file', async () => {
    const served = await serve('ephemeral');
    const tree = treeOf(served.pid);

    kill(served.pid);

    expect(await nothingIsLeft(served.dataDir, tree)).toBe(true);
    expect(await eventually(() => !existsSync(served.dataDir), 3_000)).toBe(true);
  }, 20_000);
});

describe('Ctrl-C', () => {
  it('reaches the supervisor alone, which stops PostgreSQL in good order', async () => {
    const served = await serve('start', dataDir);
    const exit = once(served.child, 'exit');

    served.child.kill('SIGINT');

    expect((await exit)[0]).toBe(0);
    expect(await nothingIsLeft(dataDir)).toBe(true);
  }, 20_000);
});

/** Commits one row after the other, kills at a random moment, and returns the numbers whose commit was acknowledged. */
async function writeUntil(url: string, killing: () => void, atLeast = 20 + Math.random() * 200): Promise<number[]> {
  const acknowledged: number[] = [];
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('CREATE TABLE IF NOT EXISTS row (n bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY)');
  try {
    for (let isKilled = false; acknowledged.length < 5_000;) {
      const { rows } = await client.query<{ n: string }>('INSERT INTO row DEFAULT VALUES RETURNING n');
      acknowledged.push(Number(rows[0]?.n));
      if (acknowledged.length >= atLeast && !isKilled) {
        isKilled = true;
        if (killing() === undefined && atLeast === 3) return acknowledged;
      }
    }
    throw new Error('The server went on as if nothing had been killed.');
  } catch (error) {
    if (!/terminat|ECONNRESET|closed|shutting down|not queryable/i.test(String(error))) throw error;
    return acknowledged;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function missingRows(folder: string, acknowledged: number[]): Promise<number[]> {
  const served = await serve('start', folder);
  const found = await rowsWhenBack(served.url);
  await served.stop();
  return missing(acknowledged, found);
}

function missing(acknowledged: number[], found: Set<number>): number[] {
  return acknowledged.filter((n) => !found.has(n));
}

async function rowsWhenBack(url: string): Promise<Set<number>> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ n: string }>('SELECT n FROM row');
      return new Set(rows.map(({ n }) => Number(n)));
    } catch (error) {
      if (attempt === 100) throw error;
      await sleep(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
