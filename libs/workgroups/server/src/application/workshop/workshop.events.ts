export const workshopTold = [
  'registered',
  'waiting',
  'seatGiven',
  'withdrawn',
  'changed',
  'cancelled',
  'soon',
  'replay',
] as const;
export type WorkshopTold = (typeof workshopTold)[number];

/** What those who registered are told: one of them, or all. */
export interface WorkshopToldPayload {
  readonly workshopId: string;
  readonly organiserId: string;
  readonly what: WorkshopTold;
  /** Null for all who have a seat or wait for one. */
  readonly registrationId: string | null;
  /** Who gave the seat back is registered no more. */
  readonly leaving: { readonly personId: string; readonly organisationId: string; readonly arrival: number } | null;
  readonly reason: string | null;
}

export const workshopEvents = ['workshopTold'] as const;
