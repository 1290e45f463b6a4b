import type { OrganisationId, OrganisationKind, OrganisationState, PersonId, Role } from '@maillage/network-contract';

export const personColumns = ['givenName', 'familyName', 'email', 'organisationCode', 'role', 'startsOn'] as const;
export type PersonColumn = (typeof personColumns)[number];

/** Why a row of people cannot be taken. The sentences live with the screens. */
export const personRefusalReasons = [
  'rowTooShort',
  'rowTooLong',
  'formula',
  'nameBlank',
  'nameTooLong',
  'characterForbidden',
  'emailMissing',
  'emailMalformed',
  'emailOfAnotherName',
  'organisationMissing',
  'organisationUnknown',
  'organisationEnded',
  'roleMissing',
  'roleUnknown',
  'roleNotOfKind',
  'startDayMissing',
  'startDayMalformed',
  'startDayImplausible',
  'rowDuplicated',
] as const;
export type PersonRefusalReason = (typeof personRefusalReasons)[number];

export interface PersonRow {
  readonly cells: Readonly<Record<PersonColumn, string>>;
  readonly shape: 'fits' | 'rowTooShort' | 'rowTooLong';
}

export interface PersonFault {
  readonly column: PersonColumn | null;
  readonly value: string | null;
  readonly reason: PersonRefusalReason;
}

/** An organisation that a row may name. */
export interface HeldOrganisation {
  readonly id: OrganisationId;
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly state: OrganisationState;
}

/** Somebody whom the network knows by that address already. */
export interface HeldPerson {
  readonly id: PersonId;
  readonly tenantId: OrganisationId;
  /** Lower case. */
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  /** What the person is, or will be, in which organisation. */
  readonly seats: readonly { readonly organisationId: OrganisationId; readonly role: Role }[];
}

/** What a good row says. */
export interface ReadPerson {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly organisation: HeldOrganisation;
  readonly role: Role;
  readonly startsOn: string;
}

/** What a row would write, and what stands there now. An absent part is not touched. */
export interface PersonPlan {
  readonly created: {
    readonly id: PersonId;
    readonly tenantId: OrganisationId;
    readonly givenName: string;
    readonly familyName: string;
    readonly email: string;
  } | null;
  readonly renamed: {
    readonly id: PersonId;
    readonly tenantId: OrganisationId;
    readonly givenName: string;
    readonly familyName: string;
    readonly held: { readonly givenName: string; readonly familyName: string };
  } | null;
  /** What the person becomes in an organisation: who presides does so by a mandate. */
  readonly seat: {
    readonly source: 'membership' | 'mandate';
    readonly id: string;
    readonly tenantId: OrganisationId;
    readonly personTenantId: OrganisationId;
    readonly personId: PersonId;
    readonly role: Role;
    readonly startsOn: string;
  } | null;
}

export type PlannedPerson =
  | { readonly outcome: 'refuse'; readonly plan: null; readonly faults: readonly PersonFault[] }
  | {
      readonly outcome: 'create' | 'change' | 'unchanged';
      readonly plan: PersonPlan | null;
      readonly faults: readonly [];
    };
