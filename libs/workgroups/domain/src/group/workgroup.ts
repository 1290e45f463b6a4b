import type { OrganisationKind } from '@maillage/network-contract';
import type { Decision } from '@maillage/platform-kernel';
import type { GroupAct, GroupBand, GroupKind, GroupSituation, GroupState, JoiningMode } from './group-vocabulary.js';

/** What the sponsor asks of the group, and with what. */
export interface MissionLetter {
  readonly purpose: string;
  readonly deliverables: readonly string[];
  readonly means: string;
}

/** How many members a region may have in the group. */
export interface RegionSeats {
  readonly regionCode: string;
  readonly seats: number;
}

/** What the sponsor writes of a group. Days as `2026-12-01`. */
export interface GroupTerms {
  readonly kind: GroupKind;
  readonly situation: GroupSituation;
  readonly title: string;
  readonly theme: string;
  readonly band: GroupBand;
  readonly joining: JoiningMode;
  readonly letter: MissionLetter;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** How many members the group may have; null for as many as come. */
  readonly seats: number | null;
  /** Empty where the sponsor wants no balance; otherwise no other region has a seat. */
  readonly regionSeats: readonly RegionSeats[];
}

/** Who leads, to the end of the last day of the term. */
export interface Lead {
  readonly personId: string;
  readonly organisationId: string;
  readonly until: string;
}

export interface Workgroup {
  readonly id: string;
  /** The sponsor: a regional association, or the union. */
  readonly tenantId: string;
  readonly state: GroupState;
  readonly terms: GroupTerms;
  readonly callsVolunteers: boolean;
  readonly lead: Lead | null;
  /** What the group came to, once it is closed. */
  readonly report: string | null;
}

export interface GroupChange {
  readonly group: Workgroup;
  readonly decision: Decision<GroupState, GroupAct>;
}

/** What is counted of a group: seats taken, in all and by region. */
export interface SeatsTaken {
  readonly all: number;
  readonly byRegion: readonly { readonly regionCode: string; readonly taken: number }[];
}

export type SponsorKind = OrganisationKind;
