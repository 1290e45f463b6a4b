export const archiveStates = ['asked', 'packing', 'ready', 'failed', 'forgotten'] as const;
export type ArchiveState = (typeof archiveStates)[number];

export const archiveRefusals = [
  ...(['archiveNotReady', 'archiveForgotten', 'archivesOnTheWay'] as const),
  ...(['tooManyArchives', 'nothingToArchive'] as const),
] as const;

/** The files of a cycle in one, for who asked for them. */
export interface Archive {
  readonly id: string;
  readonly tenantId: string;
  readonly personId: string;
  readonly cycleId: string;
  readonly organisationId: string;
  readonly state: ArchiveState;
  readonly filesTotal: number | null;
  readonly filesPacked: number;
  readonly byteSize: number | null;
  readonly failure: string | null;
  readonly askedAt: Date;
  readonly readyAt: Date | null;
  readonly expiresAt: Date | null;
}

export const mostWaitingArchives = 3;
export const archiveHours = 24;
