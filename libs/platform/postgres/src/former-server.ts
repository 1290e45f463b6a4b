import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.js';
import { readIfPresent } from './folder-files.js';
import { DataFolderError } from './postgres.errors.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import { eventually, processState, processesIn, servesFolder, signal } from './process-table.js';

const zombiePatienceMs = 10_000;

/**
 * Ends what a supervisor that was killed left in this folder. A `postmaster.pid` whose process is gone stays:
 * PostgreSQL itself checks whether backends survive before it takes it over. It goes only when the pid belongs to
 * another program today, or to a zombie that nobody reaps, and nothing works in the folder any more.
 */
export async function endFormerServer(folder: DataFolder, binaries: PostgresBinaries): Promise<void> {
  const pid = formerPid(folder);
  const isRunning = pid !== undefined && processState(pid) === 'running';
  const isOurs = isRunning && servesFolder(pid, folder.cluster);
  if (isOurs) await stopServer(pid, folder, binaries);
  await endSurvivors(folder);
  if (pid === undefined || formerPid(folder) !== pid) return;
  const isReaped = await eventually(() => processState(pid) !== 'zombie', zombiePatienceMs);
  if ((isRunning && !isOurs) || !isReaped) await rm(join(folder.cluster, 'postmaster.pid'), { force: true });
}

/** Stops a server that is not our child: fast, then at once; both keep every committed row. */
async function stopServer(pid: number, folder: DataFolder, binaries: PostgresBinaries): Promise<void> {
  const hasStopped = (withinMs: number): Promise<boolean> =>
    eventually(() => processState(pid) !== 'running' || !servesFolder(pid, folder.cluster), withinMs);
  askToStop(pid, 'SIGINT', folder, binaries);
  if (await hasStopped(30_000)) return;
  askToStop(pid, 'SIGQUIT', folder, binaries);
  if (await hasStopped(10_000)) return;
  signal(pid, 'SIGKILL');
  await hasStopped(5_000);
}

/** Windows has no such signals: there pg_ctl speaks to the server. */
export function askToStop(
  pid: number,
  how: 'SIGINT' | 'SIGQUIT',
  folder: DataFolder,
  binaries: PostgresBinaries,
): void {
  if (process.platform !== 'win32') return signal(pid, how);
  const mode = how === 'SIGINT' ? 'fast' : 'immediate';
  spawnSync(binaries.pgCtl, ['stop', '-D', folder.cluster, '-m', mode, '-W'], { windowsHide: true });
}

/** Backends whose postmaster was killed leave by themselves, and so does an interrupted initdb. */
async function endSurvivors(folder: DataFolder): Promise<void> {
  const noneIsLeft = (): boolean => processesIn(folder.cluster).length === 0;
  if (await eventually(noneIsLeft, 10_000)) return;
  for (const pid of processesIn(folder.cluster)) signal(pid, 'SIGKILL');
  if (await eventually(noneIsLeft, 5_000)) return;
  throw new DataFolderError(
    `Processes still work in ${folder.cluster} (${processesIn(folder.cluster).join(', ')}): stop them, then start again.`,
  );
}

function formerPid(folder: DataFolder): number | undefined {
  const pid = Number.parseInt(readIfPresent(join(folder.cluster, 'postmaster.pid')) ?? '', 10);
  return Number.isNaN(pid) || pid <= 0 ? undefined : pid;
}
