import type { Clock } from '@maillage/platform-kernel';

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  private instant: number;

  /** @param start an ISO instant with its offset, such as `2026-03-01T09:00:00Z` */
  constructor(start: string) {
    this.instant = instantOf(start);
  }

  now(): Date {
    return new Date(this.instant);
  }

  moveTo(instant: string): void {
    this.instant = instantOf(instant);
  }

  advance(step: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = step;
    this.instant += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
}

function instantOf(text: string): number {
  const instant = Date.parse(text);
  // An instant without an offset would be read in the zone of the machine, and the test would pass at home only.
  if (Number.isNaN(instant) || !/(Z|[+-]\d{2}:\d{2})$/.test(text)) throw new TypeError(`Not an instant: ${text}`);
  return instant;
}
