import { allowed, isBlank, isLegibleLine, refused, type Verdict } from '@maillage/platform-kernel';
import { longestTitle } from '../file-limits.js';

export function titleMustBeGiven(title: string): Verdict {
  if (isBlank(title)) return refused('documentTitleMissing');
  if (title.trim().length > longestTitle) return refused('INVALID_INPUT', { field: 'title', max: longestTitle });
  return isLegibleLine(title) ? allowed : refused('INVALID_INPUT', { field: 'title', reason: 'hiddenCharacters' });
}
