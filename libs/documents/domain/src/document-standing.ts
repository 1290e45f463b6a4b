/** Where a version stands for whoever would rely on it. */
export const documentStandings = ['waiting', 'inForce', 'toCome', 'expired', 'infected', 'unreadable'] as const;
export type DocumentStanding = (typeof documentStandings)[number];

export interface StandingFacts {
  readonly scanState: 'waiting' | 'safe' | 'infected' | 'unreadable';
  readonly effectiveOn: string;
  readonly expiresOn: string | null;
}

/** @param today as calendars write it, `2026-03-31` */
export function standingOf({ scanState, effectiveOn, expiresOn }: StandingFacts, today: string): DocumentStanding {
  if (scanState !== 'safe') return scanState;
  if (expiresOn !== null && expiresOn < today) return 'expired';
  return effectiveOn > today ? 'toCome' : 'inForce';
}
