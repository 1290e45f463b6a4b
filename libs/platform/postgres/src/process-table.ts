import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasCode } from './postgres.errors.js';

export type ProcessState = 'gone' | 'zombie' | 'running';

/** What became of a pid. Asks the kernel on Linux, `ps` on macOS; elsewhere a zombie cannot exist. */
export function processState(pid: number): ProcessState {
  if (process.platform === 'linux') {
    const state = linuxStat(pid)[0];
    if (state === undefined) return 'gone';
    return state === 'Z' || state === 'X' ? 'zombie' : 'running';
  }
  if (process.platform !== 'win32') {
    const state = ps(pid, 'stat=');
    if (state === '') return 'gone';
    return state.startsWith('Z') ? 'zombie' : 'running';
  }
  return answersToSignal(pid) ? 'running' : 'gone';
}

/** Two processes that had the same pid differ in their birth: boot and start time. Empty where it cannot be known. */
export function processBirth(pid: number): string {
  if (process.platform === 'linux') {
    const startTicks = linuxStat(pid)[19] ?? '';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${startTicks}`;
  }
  return process.platform === 'win32' ? '' : ps(pid, 'lstart=');
}

/** Whether the running pid is a PostgreSQL that works in this folder. */
export function servesFolder(pid: number, folder: string): boolean {
  if (process.platform === 'linux') {
    const path = realPath(folder);
    return path !== undefined && workingFolder(pid) === path;
  }
  if (process.platform === 'win32') return true;
  const command = ps(pid, 'command=');
  return command.includes('postgres') && command.includes(folder);
}

/** Every running process whose working folder is this one: PostgreSQL's all move there. Linux only. */
export function processesIn(folder: string): number[] {
  const path = realPath(folder);
  if (process.platform !== 'linux' || path === undefined) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingFolder(pid) === path && processState(pid) === 'running');
}

/** Sends a signal; a process that has gone meanwhile is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

/** Asks again and again until the answer is yes; false when the time is over. */
export async function eventually(condition: () => boolean, withinMs: number, everyMs = 25): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (!condition()) {
    if (Date.now() > deadline) return false;
    await sleep(everyMs);
  }
  return true;
}

/** The fields of /proc/<pid>/stat after the name, which may itself hold spaces and brackets; the first is the state. */
function linuxStat(pid: number): string[] {
  const stat = orUndefined(() => readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  return stat === undefined ? [] : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Undefined also for a process of another account: it cannot be one of ours. */
function workingFolder(pid: number): string | undefined {
  return orUndefined(() => readlinkSync(`/proc/${String(pid)}/cwd`));
}

function realPath(folder: string): string | undefined {
  return orUndefined(() => realpathSync(folder));
}

function ps(pid: number, column: string): string {
  return spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}

function answersToSignal(pid: number): boolean {
  return orUndefined(() => process.kill(pid, 0)) === true;
}

function orUndefined<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
