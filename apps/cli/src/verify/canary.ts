/** What the written matrix looks at in a row: nothing here is read from the database. */
export interface CanaryFacts {
  readonly tenant: string | null;
  readonly person: string | null;
  /** The item that it is, among those that may be seen from above. */
  readonly item: string | null;
  /** With whom its owner shares it: every organisation, or those named. */
  readonly sharedWith: 'everyone' | readonly string[];
  /** The campaign that it is seen with. */
  readonly campaign: string | null;
  /** Whether the task that its band names looks at it: a campaign to close, an account that nobody has come to. */
  readonly isDue: boolean;
  /** The hash of the secret of a session, a link or an API token, or the address of an account. */
  readonly credential: string | null;
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
  campaign: null,
  isDue: false,
  credential: null,
};

export function canary(table: string, values: Canary['values'], facts: Partial<CanaryFacts>): Canary {
  return { table, values, facts: { ...plainFacts, ...facts } };
}
