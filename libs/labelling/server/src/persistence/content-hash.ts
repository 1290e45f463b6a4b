import { createHash } from 'node:crypto';
import { contentHash } from '@maillage/platform-kernel';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * What a version, a report or the answers of a snapshot are known by: two that say the same have the same, however they
 * were written and whoever wrote them.
 */
export function hashOf(content: unknown): string {
  return contentHash(content, sha256);
}
