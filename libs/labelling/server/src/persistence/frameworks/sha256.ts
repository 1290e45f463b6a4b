import { createHash } from 'node:crypto';
import type { FrameworkContent } from '@maillage/labelling-domain';
import { contentHash } from '@maillage/platform-kernel';

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What a version's content is known by: two that say the same have the same, however they were written. */
export function hashOf(content: FrameworkContent): string {
  return contentHash(content, sha256);
}
