import type { GroupState, MembershipAct } from '@maillage/workgroups-domain';
import type { TermEnd } from '../../persistence/group/group.repository.js';

/** The events of groups. Each has one handler. */
export const groupEvents = ['leadDesignated', 'leadEnded', 'groupStateTold', 'membershipMoved'] as const;

export interface LeadPayload {
  readonly groupId: string;
  readonly personId: string;
  readonly organisationId: string;
}

/** A lead stood down, the sponsor or the clock ended the term, or who led left the office. */
export interface LeadEndedPayload extends LeadPayload {
  readonly sponsorId: string;
  readonly because: TermEnd;
  readonly reason: string | null;
}

/** The group rests, works again, or ends: its members are told, who led it until then, and who sponsors it. */
export interface GroupStatePayload {
  readonly groupId: string;
  /** Who moved it, and knows. */
  readonly byPersonId: string | null;
  readonly lead: { readonly personId: string; readonly organisationId: string } | null;
  readonly state: GroupState;
  readonly reason: string | null;
}

export interface MembershipMovedPayload {
  readonly groupId: string;
  readonly organisationId: string;
  readonly act: MembershipAct;
  readonly reason: string | null;
}
