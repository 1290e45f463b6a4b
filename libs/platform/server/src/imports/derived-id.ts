import { createHash } from 'node:crypto';

/**
 * The id of what an import makes for a key: always the same for the same run and key, so that work that is begun anew
 * makes the same rows. Shaped like every id, with the time of the run.
 */
export function derivedId(runId: string, key: string): string {
  const digest = createHash('sha256').update(`${runId} ${key}`).digest('hex');
  const variant = ((parseInt(digest.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${runId.slice(0, 13)}-7${digest.slice(0, 3)}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`;
}
