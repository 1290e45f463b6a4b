import { allowed, firstRefusal, isLegible, isLegibleLine, refused } from '@maillage/platform-kernel';
import type { PoolingVerdict } from '../pooling-refusal.js';

/** A text that may have several lines. @param max in characters, the blanks around the text not counted */
export function textMustFit(field: string, text: string, max: number): PoolingVerdict {
  return firstRefusal(
    () => (text.trim().length > max ? refused('INVALID_INPUT', { field, max }) : allowed),
    () => mustBeLegible(field, isLegible(text)),
  );
}

/** A text of one line, as titles and labels are. Mails and lists carry them among other words. */
export function lineOfTextMustFit(field: string, text: string, max: number): PoolingVerdict {
  return firstRefusal(
    () => textMustFit(field, text, max),
    () => mustBeLegible(field, isLegibleLine(text)),
  );
}

function mustBeLegible(field: string, legible: boolean): PoolingVerdict {
  return legible ? allowed : refused('INVALID_INPUT', { field, reason: 'hiddenCharacters' });
}
