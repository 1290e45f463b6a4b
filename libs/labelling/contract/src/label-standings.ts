/** What other contexts may know of the label of an organisation: what the register tells the whole network. */
export interface LabelStanding {
  /** As the register says it: a suspended label is in force no more until it is reinstated. */
  readonly state: 'valid' | 'suspended' | 'withdrawn' | 'expired' | 'replaced';
  /** From 1, the higher the better. */
  readonly level: number;
  /** The last day of the label, as 2027-03-31. */
  readonly validUntil: string;
}

/** The transaction of whoever asks: the register answers under its row-level security. */
export interface LabelReads {
  rows<Row>(statement: { readonly name: string; readonly text: string }, values: readonly unknown[]): Promise<Row[]>;
}

/** The register of labels, for contexts that ask for a label or say again what is known of it. */
export abstract class LabelStandings {
  /** @returns the label in force, else the one granted last; null for who never had one, or without somebody signed in */
  abstract of(reads: LabelReads, organisationId: string): Promise<LabelStanding | null>;
}
