/** A rule of the rights, broken on purpose, and what must notice. */
export interface Mutant {
  readonly says: string;
  /** Breaks the rule, looks, and mends it. @returns whether the proof went red */
  readonly isNoticed: () => Promise<boolean>;
}
