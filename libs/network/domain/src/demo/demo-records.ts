import type {
  Designation,
  MandateBody,
  MandatePosition,
  OrganisationId,
  OrganisationState,
  PersonId,
  Role,
} from '@maillage/network-contract';
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

/** A presidency, held by mandate. */
export interface DemoMandate extends DemoMembership {
  readonly body: MandateBody;
  readonly position: MandatePosition;
  readonly designation: Designation;
}

/** What an organisation says of itself, and its latest figures. */
export interface DemoProfile {
  readonly organisationId: OrganisationId;
  readonly legalForm: 'association' | 'publicInterestGroup';
  readonly siret: string;
  readonly rna: string | null;
  readonly address: string;
  readonly postalCode: string;
  readonly isContractingAuthority: boolean;
  readonly contractingBasis: 'publicFunding' | 'publicBody' | null;
  readonly sites: readonly {
    readonly id: string;
    readonly name: string;
    readonly communeName: string;
    readonly openedOn: string;
  }[];
  readonly figures: readonly {
    readonly year: number;
    readonly figure: 'staff' | 'budget' | 'youngPeople';
    readonly value: number;
  }[];
}

/** An act on an organisation, as its history keeps it. */
export interface DemoDecision {
  readonly id: string;
  readonly organisationId: OrganisationId;
  readonly act: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly personName: string;
  readonly onBehalfOf: string;
  /** An instant, ISO 8601. */
  readonly decidedAt: string;
  readonly reason: string | null;
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

/** An invented network of the real one's shape: one union, 15 associations, 448 Missions, and who leads them. */
export interface DemoNetwork {
  readonly organisations: readonly DemoOrganisation[];
  readonly people: readonly DemoPerson[];
  readonly memberships: readonly DemoMembership[];
  readonly mandates: readonly DemoMandate[];
  readonly profiles: readonly DemoProfile[];
  readonly decisions: readonly DemoDecision[];
}
