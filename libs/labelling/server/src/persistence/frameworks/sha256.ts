import { createHash } from 'node:crypto';
import { contentHash, type FrameworkContent } from '@maillage/labelling-domain';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What a version's content is known by: two that say the same have the same, however they were written. */
export function hashOf(content: FrameworkContent): string {
  return contentHash(content, sha256);
}
