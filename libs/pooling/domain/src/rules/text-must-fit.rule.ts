import { allowed, firstRefusal, refused } from '@maillage/platform-kernel';
import type { PoolingVerdict } from '../pooling-refusal.js';

/** Signs that turn the direction of what follows: a name could then read as another. */
const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const control = /\p{Cc}/u;
const controlButLineBreaks = /[^\P{Cc}\n\r\t]/u;
const visible = /[^\s\p{Cc}\p{Cf}]/u;

/** A text that may have several lines. @param max in characters, the blanks around the text not counted */
export function textMustFit(field: string, text: string, max: number): PoolingVerdict {
  return firstRefusal(
    () => (text.trim().length > max ? refused('INVALID_INPUT', { field, max }) : allowed),
    () => mustBeLegible(field, text, controlButLineBreaks),
  );
}

/** A text of one line, as titles and labels are. Mails and lists carry them among other words. */
export function lineOfTextMustFit(field: string, text: string, max: number): PoolingVerdict {
  return firstRefusal(
    () => textMustFit(field, text, max),
    () => mustBeLegible(field, text, control),
  );
}

/** Whether a text shows something: blanks and invisible signs alone do not. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}

function mustBeLegible(field: string, text: string, forbidden: RegExp): PoolingVerdict {
  const isLegible = !turning.test(text) && !forbidden.test(text);
  return isLegible ? allowed : refused('INVALID_INPUT', { field, reason: 'hiddenCharacters' });
}
