import type { OrganisationId, OrganisationState, PersonId, Role } from '@maillage/network-contract';
import type { DirectoryOrganisation } from '../directory/directory-entry.js';

export interface DemoOrganisation extends DirectoryOrganisation {
  readonly state: OrganisationState;
  /** The regional association that a Mission belongs to. */
  readonly regionalId: OrganisationId | null;
  /** Last part of its addresses, before `.example`. */
  readonly slug: string;
}

export interface DemoPerson {
  readonly id: PersonId;
  /** The organisation that keeps this person's record. */
  readonly organisationId: OrganisationId;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

export interface DemoMembership {
  readonly id: string;
  readonly organisationId: OrganisationId;
  readonly personId: PersonId;
  readonly role: Role;
  /** A day, `YYYY-MM-DD`. */
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** An invented network of the real one's shape: one union, 15 associations, 448 Missions, and who leads them. */
export interface DemoNetwork {
  readonly organisations: readonly DemoOrganisation[];
  readonly people: readonly DemoPerson[];
  readonly memberships: readonly DemoMembership[];
}
