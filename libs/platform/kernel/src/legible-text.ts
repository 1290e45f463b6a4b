/** Half a sign, which no file and no database keeps. */
const broken = /\p{Cs}/u;
/** Signs that turn the direction of what follows: a name could then read as another. */
const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const control = /\p{Cc}/u;
const controlButLineBreaks = /[^\P{Cc}\n\r\t]/u;
const visible = /[^\s\p{Cc}\p{Cf}]/u;

/** Whether a text shows something: blanks and invisible signs alone do not. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}

/** Whether a text, of several lines perhaps, holds no sign that hides or turns what is written. */
export function isLegible(text: string): boolean {
  return !broken.test(text) && !turning.test(text) && !controlButLineBreaks.test(text);
}

/** The same of a text of one line. */
export function isLegibleLine(text: string): boolean {
  return !broken.test(text) && !turning.test(text) && !control.test(text);
}
