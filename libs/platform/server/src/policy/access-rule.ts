/** Who reads a kind of record, as docs/rights.md says it: what people are told of their own records comes from here. */
export interface AccessRule {
  /** A word that the screens have a sentence for. */
  readonly subject: string;
  /** With its schema. */
  readonly table: string;
  /** Bands of docs/rights.md; those of tasks without a person are left out. */
  readonly bands: readonly AccessBand[];
  /** The item of "Privacy upward" that opens it to those above. */
  readonly item?: string;
}

export type AccessBand = 'own' | 'below' | 'upward' | 'shared' | 'network' | 'person' | 'parent';

const rules: AccessRule[] = [];

/** Called while the files of a context load. */
export function declareAccessRules(declared: readonly AccessRule[]): void {
  rules.push(...declared);
}

export function accessRules(): readonly AccessRule[] {
  return rules;
}
