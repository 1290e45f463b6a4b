import { allowed, refused, type Verdict } from '@maillage/platform-kernel';
import type { FileLimits } from '../file-limits.js';
import { refusedFile } from './file-name-must-be-safe.rule.js';

/** @param held what the organisation keeps already, uploads under way included, in bytes */
export function fileMustFit(
  byteSize: number,
  held: number,
  { longestFile, quota }: FileLimits,
): Verdict<'documentRefused' | 'documentTooLarge' | 'documentQuotaPassed'> {
  if (byteSize < 1) return refusedFile('empty');
  if (byteSize > longestFile) return refused('documentTooLarge', { bytes: byteSize, max: longestFile });
  if (held + byteSize <= quota) return allowed;
  return refused('documentQuotaPassed', { bytes: byteSize, left: Math.max(quota - held, 0), quota });
}
