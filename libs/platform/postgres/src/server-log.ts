import { accessSync, closeSync, constants, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs';

const rotateAboveBytes = 10 * 1024 * 1024;
const tailBytes = 16 * 1024;

export function logSize(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Keeps one older file, so that the log stays bounded; one that another account wrote is set aside too. */
export function rotateLog(path: string): void {
  if (existsSync(path) && (logSize(path) > rotateAboveBytes || !isWritable(path))) renameSync(path, `${path}.1`);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What was written since the log had this size, its end only. */
export function logSince(path: string, size: number): string {
  const end = logSize(path);
  const start = Math.max(size, end - tailBytes);
  const buffer = Buffer.alloc(Math.max(0, end - start));
  if (buffer.length === 0) return '';
  const file = openSync(path, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, start));
  } finally {
    closeSync(file);
  }
}

/** The last line that gives a reason, for a message of one line. */
export function lastComplaint(path: string, since: number): string {
  const lines = logSince(path, since)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const complaint = lines.filter((line) => /\b(FATAL|PANIC|ERROR|error):/.test(line)).at(-1) ?? lines.at(-1);
  return `${complaint ?? 'no reason given'} (see ${path})`;
}
