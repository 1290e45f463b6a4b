import { allowed, refused, type Verdict } from '@maillage/platform-kernel';

export interface VersionDates {
  /** Days as calendars write them, `2026-03-31`. */
  readonly effectiveOn: string;
  readonly expiresOn: string | null;
}

const day = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/;

/** A version holds from a day on, and ends, when it does, not before it. */
export function versionMustBeDated({ effectiveOn, expiresOn }: VersionDates): Verdict {
  if (!isDay(effectiveOn)) return refused('INVALID_INPUT', { field: 'effectiveOn' });
  if (expiresOn === null) return allowed;
  if (!isDay(expiresOn)) return refused('INVALID_INPUT', { field: 'expiresOn' });
  return expiresOn < effectiveOn ? refused('documentDatesWrong', { effectiveOn, expiresOn }) : allowed;
}

/** Whether a text is a day that exists. */
function isDay(text: string): boolean {
  return day.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}
