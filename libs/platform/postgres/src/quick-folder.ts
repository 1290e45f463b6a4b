import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { hasCode } from './postgres.errors.js';

/** More than a whole run of tests writes at once, in bytes. */
const enough = 4 * 2 ** 30;

/**
 * Where what a test throws away is written: in memory where the machine lends enough of it, else with the temporary files.
 * A database of our schema is over a thousand files: a slow disk takes seconds to copy it, memory a tenth of one.
 */
export async function quickFolder(memory = '/dev/shm', needed = enough): Promise<string> {
  return (await roomOf(memory)) >= needed ? memory : tmpdir();
}

/** Bytes that are free in a folder; none where there is no such folder, as on a machine that is not a Linux. */
async function roomOf(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 0;
    throw error;
  }
}
