import { rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { readIfPresent, replaceFile } from './folder-files.js';
import { DataFolderError, hasCode } from './postgres.errors.js';
import { processBirth, processState } from './process-table.js';

/** What the supervisor of a folder writes about itself; the port appears once the server accepts connections. */
export interface Supervisor {
  readonly pid: number;
  readonly born: string;
  readonly port?: number;
}

/**
 * Makes this process the folder's supervisor. Throws {@link DataFolderError} while another live one is. The file of a
 * dead one is moved aside and looked at again, so that of two processes that find it, only one wins.
 */
export async function takeLock(path: string, dataDir: string): Promise<void> {
  for (;;) {
    try {
      return await writeFile(path, ownEntry(), { flag: 'wx' });
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const holder = await readHolder(path);
    if (holder !== undefined && isAlive(holder)) {
      throw new DataFolderError(
        `Maillage already serves the data folder ${dataDir} (process ${String(holder.pid)}): stop that one first, or choose another folder.`,
      );
    }
    await setAside(path, holder);
  }
}

/** Tells the processes that wait to join where the server listens. */
export async function announcePort(path: string, port: number): Promise<void> {
  await replaceFile(path, ownEntry(port));
}

export async function releaseLock(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** The live supervisor of the folder, if there is one. */
export async function liveSupervisor(path: string): Promise<Supervisor | undefined> {
  const holder = await readHolder(path);
  return holder !== undefined && isAlive(holder) ? holder : undefined;
}

function isAlive(holder: Supervisor): boolean {
  return processState(holder.pid) === 'running' && processBirth(holder.pid) === holder.born;
}

function ownEntry(port?: number): string {
  return JSON.stringify({ pid: process.pid, born: processBirth(process.pid), ...(port === undefined ? {} : { port }) });
}

/** The file is empty for an instant while it is made: half a second of patience before it counts as left over. */
async function readHolder(path: string): Promise<Supervisor | undefined> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const content = readIfPresent(path);
    if (content === undefined) return undefined;
    if (content.endsWith('}')) return JSON.parse(content) as Supervisor;
    await sleep(25);
  }
  return undefined;
}

async function setAside(path: string, expected: Supervisor | undefined): Promise<void> {
  const aside = `${path}.${String(process.pid)}.old`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  const moved = readIfPresent(aside) ?? '';
  const isExpected = expected === undefined ? !moved.endsWith('}') : moved === JSON.stringify(expected);
  await (isExpected ? rm(aside) : rename(aside, path));
}
