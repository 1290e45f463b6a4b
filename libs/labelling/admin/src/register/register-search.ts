import type { LabelFilter, LabelState } from '../generated/graphql.js';

export const labelStates = [
  'valid',
  'suspended',
  'withdrawn',
  'expired',
  'replaced',
] as const satisfies readonly LabelState[];

export const registerDelays = ['expire', 'suivi'] as const;

export const labelLevels = ['1', '2', '3'] as const;

/** What the address keeps of the register. */
export interface RegisterSearch {
  readonly etat?: LabelState;
  readonly niveau?: (typeof labelLevels)[number];
  readonly region?: string;
  readonly echeance?: (typeof registerDelays)[number];
  readonly texte?: string;
}

/** @param today the calendar day of the reader, from which the delays run */
export function labelFilterOf({ etat, niveau, region, echeance, texte }: RegisterSearch, today: string): LabelFilter {
  return {
    ...(etat === undefined ? {} : { state: etat }),
    ...(niveau === undefined ? {} : { level: Number(niveau) }),
    ...(region === undefined ? {} : { regionCode: region }),
    ...(echeance === 'expire' ? { expiresBefore: monthsAfter(today, 6) } : {}),
    ...(echeance === 'suivi' ? { followUpBefore: monthsAfter(today, 3) } : {}),
    ...(texte === undefined ? {} : { text: texte }),
  };
}

/** The same day so many months later; the last of the month when it has no such day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
