import type { OrganisationId } from './organisation.js';
import type { Capability, PersonId } from './role.js';

/** A person to write to, in the name of the organisation that this person serves. */
export interface Recipient {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  /** The organisation's code, as addresses of screens carry it. */
  readonly organisationCode: string;
  readonly name: string;
  readonly email: string;
  /** IANA name of the zone in which this person reads deadlines. */
  readonly timeZone: string;
}

/** The transaction of whoever asks: the directory reads on its connection, in a scope of its own. */
export interface AskingTransaction {
  within<T>(scope: RecipientScope, work: (reads: RecipientReads) => Promise<T>): Promise<T>;
}

export interface RecipientScope {
  readonly person: string | null;
  readonly tenant: string | null;
  readonly visible: readonly string[];
  readonly writable: readonly string[];
  readonly counted: readonly string[];
  readonly upward: readonly string[];
}

export interface RecipientReads {
  rows<Row>(statement: { readonly name: string; readonly text: string }, values: readonly unknown[]): Promise<Row[]>;
}

/** Whom to write to in an organisation. Asked by jobs, never for a screen: addresses are no business of other tenants. */
export abstract class RecipientDirectory {
  /** The people whose membership runs today and gives that capability, each once for an organisation. */
  abstract recipientsOf(
    transaction: AskingTransaction,
    organisationIds: readonly OrganisationId[],
    capability: Capability,
  ): Promise<Recipient[]>;
}
