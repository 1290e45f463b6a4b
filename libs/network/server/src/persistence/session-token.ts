import { createHash } from 'node:crypto';

/** Only the hash of a session's secret is kept: a copy of the table opens nothing. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
