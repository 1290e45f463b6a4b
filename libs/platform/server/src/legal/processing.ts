export const legalBases = ['legitimateInterest', 'legalObligation', 'contract'] as const;
export type LegalBasis = (typeof legalBases)[number];

/** How long one kind of data stays. */
export interface Retention {
  /** A word that the screens have a sentence for. */
  readonly of: string;
  /** Null: as long as the portal is kept. */
  readonly hours: number | null;
  /** Whether it is then erased; what merely ends leaves a trace. */
  readonly erased: boolean;
}

/** One line of the register of processing: what is done with data about people, why, for whom, how long. */
export interface Processing {
  readonly code: string;
  readonly legalBasis: LegalBasis;
  readonly categories: readonly string[];
  readonly recipients: readonly string[];
  readonly retentions: readonly Retention[];
}

const declared: Processing[] = [];

/** Called while the files of a context load. */
export function declareProcessings(processings: readonly Processing[]): void {
  declared.push(...processings);
}

export function registerOfProcessing(): readonly Processing[] {
  return declared;
}
