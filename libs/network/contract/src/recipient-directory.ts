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

/** Whom to write to in an organisation. Asked by jobs, never for a screen: addresses are no business of other tenants. */
export abstract class RecipientDirectory {
  /** The people whose membership runs today and gives that capability, each once for an organisation. */
  abstract recipientsOf(organisationIds: readonly OrganisationId[], capability: Capability): Promise<Recipient[]>;
}
