import { allowed, refused } from '@maillage/platform-kernel';
import type { CycleVerdict } from '../cycle-refusal.js';

export function regionMustStandAbove(hasRegion: boolean): CycleVerdict {
  return hasRegion ? allowed : refused('noRegionAbove');
}
