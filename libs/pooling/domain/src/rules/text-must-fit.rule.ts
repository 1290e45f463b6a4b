import { allowed, refused } from '@maillage/platform-kernel';
import type { PoolingVerdict } from '../pooling-refusal.js';

/** @param max in characters, the blanks around the text not counted */
export function textMustFit(field: string, text: string, max: number): PoolingVerdict {
  return text.trim().length > max ? refused('INVALID_INPUT', { field, max }) : allowed;
}
