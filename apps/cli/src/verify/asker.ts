import type { Scope } from '@maillage/platform-server';

/** What the matrix looks at in who asks: told by how the asker was made, never read off its settings. */
export interface AskerFacts {
  readonly tenant: string | null;
  readonly person: string | null;
  readonly below: ReadonlySet<string>;
  /** The items that it sees of those below it. */
  readonly upward: ReadonlySet<string>;
  readonly isMachine: boolean;
  readonly session: string | null;
  readonly address: string | null;
  /** The hash of the secret of a mail's link, or of an API token. */
  readonly token: string | null;
  /** Whose rows the write set opens, and whose counters. */
  readonly writes: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
  /** Whose label cycles may be moved. */
  readonly steers: ReadonlySet<string>;
  /** Whether it may give and take rights. */
  readonly grants: boolean;
  /** Whether what binds a person to those who apply for a call is left out. */
  readonly isNeverBound?: boolean;
}

/** Somebody who opens a transaction: the scope is the platform's, the facts are the matrix's. */
export interface Asker {
  readonly name: string;
  readonly scope: Scope;
  /** The organisation whose counters the use case opens after the fact. */
  readonly opensCountersOf?: string;
  /** The organisation whose label cycle it opens. */
  readonly opensCycleOf?: string;
  readonly facts: AskerFacts;
}

export const nobodyFacts: AskerFacts = {
  tenant: null,
  person: null,
  below: new Set(),
  upward: new Set(),
  isMachine: false,
  session: null,
  address: null,
  token: null,
  writes: new Set(),
  counts: new Set(),
  steers: new Set(),
  grants: false,
};
