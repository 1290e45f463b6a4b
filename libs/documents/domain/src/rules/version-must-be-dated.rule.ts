import { allowed, isDay, refused, type Verdict } from '@maillage/platform-kernel';

export interface VersionDates {
  /** Days as calendars write them, `2026-03-31`. */
  readonly effectiveOn: string;
  readonly expiresOn: string | null;
}

/** No file of a Mission holds from before, or until after. */
const ofOurTime = /^(?:19|20|21)/;

/** A version holds from a day on, and ends, when it does, not before it. */
export function versionMustBeDated({ effectiveOn, expiresOn }: VersionDates): Verdict {
  if (!isPlausible(effectiveOn)) return refused('INVALID_INPUT', { field: 'effectiveOn' });
  if (expiresOn === null) return allowed;
  if (!isPlausible(expiresOn)) return refused('INVALID_INPUT', { field: 'expiresOn' });
  return expiresOn < effectiveOn ? refused('documentDatesWrong', { effectiveOn, expiresOn }) : allowed;
}

function isPlausible(text: string): boolean {
  return ofOurTime.test(text) && isDay(text);
}
