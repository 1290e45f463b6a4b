import type { RegistrationState, WorkshopBand, WorkshopKind, WorkshopState } from '@maillage/workgroups-domain';
import type { LedSubject } from '../../policy/leads-group.js';
import type { DecisionRow, OrganisationRow } from '../rows.js';

export interface OwnRegistrationRow {
  readonly id: string;
  readonly state: RegistrationState;
  readonly arrival: number;
  readonly attended: boolean | null;
}

/** A workshop in a list. */
export interface WorkshopInBriefRow {
  readonly id: string;
  readonly tenantId: string;
  readonly groupId: string | null;
  /** Null when it is of no group, or of one that who asks does not see. */
  readonly groupTitle: string | null;
  readonly state: WorkshopState;
  readonly title: string;
  readonly summary: string;
  readonly kind: WorkshopKind;
  readonly band: WorkshopBand;
  readonly audience: string[];
  readonly link: string;
  readonly replay: string | null;
  readonly timeZone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly sequence: number;
  readonly version: number;
  readonly changedAt: Date;
  readonly organiser: OrganisationRow;
  readonly capacity: number;
  readonly taken: number;
  readonly waiting: number;
  readonly own: OwnRegistrationRow | null;
}

export interface RegistrationRow extends OwnRegistrationRow {
  readonly name: string;
  readonly organisation: OrganisationRow;
}

export interface WorkshopRow extends WorkshopInBriefRow {
  readonly decisions: DecisionRow[];
  /** Of the organisation that asks; all of them for who holds the workshop. */
  readonly registrations: RegistrationRow[];
  /** Who leads its group; null when it is of none, or of one that who asks does not see. */
  readonly led: LedSubject | null;
  /** The organisations that a workshop of its group is meant for, none for a group of the whole network. */
  readonly groupAudience: string[];
}
