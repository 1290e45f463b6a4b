/** What the written matrix looks at in a row: nothing here is read from the database. */
export interface CanaryFacts {
  readonly tenant: string | null;
  readonly person: string | null;
  /** The item that it is, among those that may be seen from above. */
  readonly item: string | null;
  /** With whom its owner shares it: every organisation, or those named. */
  readonly sharedWith: 'everyone' | readonly string[];
  /** The row that it is seen with: a campaign, or an answer of a self-assessment. */
  readonly parent: string | null;
  /** The organisation that it is about, where somebody else keeps it. */
  readonly about: string | null;
  /** To whom its label cycle, or its application, is open by name. */
  readonly openTo: readonly OpenCycle[];
  /** People whom something binds to those who apply: they read nothing of the application. */
  readonly bound: readonly string[];
  /** Whether it was published or decided, or counts enough organisations to be told. */
  readonly isTold: boolean;
  /** Whether the task that its band names looks at it: a campaign to close, an account that nobody has come to. */
  readonly isDue: boolean;
  /** The hash of the secret of a session, a link or an API token, or the address of an account. */
  readonly credential: string | null;
}

/** A right on a label cycle, on an application or on a group, given to a person in the name of the organisation that sends this person. */
export interface OpenCycle {
  readonly person: string;
  readonly through: string;
  readonly right: 'audit' | 'decide' | 'contribute' | 'review' | 'lead' | 'own';
}

export interface Canary {
  readonly table: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly facts: CanaryFacts;
}

export const plainFacts: CanaryFacts = {
  tenant: null,
  person: null,
  item: null,
  sharedWith: [],
  parent: null,
  about: null,
  openTo: [],
  bound: [],
  isTold: false,
  isDue: false,
  credential: null,
};

export function canary(table: string, values: Canary['values'], facts: Partial<CanaryFacts>): Canary {
  return { table, values, facts: { ...plainFacts, ...facts } };
}
