import { StampSource } from '@maillage/platform-server';

const hour = 3_600_000;

/** The clock of a replay: it moves when told to, and a little with each question, so that no two acts have one instant. */
export class SimulatedClock extends StampSource {
  private at: number;

  constructor(beginning: Date) {
    super();
    this.at = beginning.getTime();
  }

  now(): Date {
    return new Date(this.at);
  }

  day(): string {
    return this.now().toISOString().slice(0, 10);
  }

  /** @throws RangeError when time would run backwards */
  moveTo(instant: Date): void {
    if (instant.getTime() < this.at) throw new RangeError('Time does not run backwards');
    this.at = instant.getTime();
  }

  override after(): Promise<Date> {
    this.at += 1_000;
    return Promise.resolve(this.now());
  }
}

/** The first day of the month that lies that many months after another, at eight in the morning, universal time. */
export function monthAfter(beginning: Date, months: number): Date {
  return new Date(Date.UTC(beginning.getUTCFullYear(), beginning.getUTCMonth() + months, 1) + 8 * hour);
}

export function daysAfter(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * 24 * hour);
}

export function dayAfter(instant: Date, days: number): string {
  return daysAfter(instant, days).toISOString().slice(0, 10);
}
