import { allowed, isBlank, isLegible, isLegibleLine, refused, type Verdict } from '@maillage/platform-kernel';
import { workgroupsLimits } from '../workgroups-limits.js';

/** A text that may have several lines, and may be empty. @param max in characters */
export function textMustFit(
  field: string,
  text: string,
  max: number = workgroupsLimits.text,
): Verdict<'INVALID_INPUT'> {
  if (text.trim().length > max) return refused('INVALID_INPUT', { field, max });
  return isLegible(text) ? allowed : refused('INVALID_INPUT', { field, reason: 'hiddenCharacters' });
}

/** A title: one line, never empty. */
export function titleMustFit(field: string, text: string): Verdict<'INVALID_INPUT'> {
  if (isBlank(text)) return refused('INVALID_INPUT', { field, reason: 'missing' });
  if (!isLegibleLine(text)) return refused('INVALID_INPUT', { field, reason: 'hiddenCharacters' });
  return textMustFit(field, text, workgroupsLimits.title);
}
