import { isDay } from '@maillage/platform-kernel';

/** Whether a text is a day of this century or the next: what is planned, awaited or held is of our time. */
export function isPlausibleDay(text: string): boolean {
  return /^2[01]/.test(text) && isDay(text);
}
