import type { OrganisationId } from '@maillage/network-contract';
import type { RefusalParams } from '@maillage/platform-kernel';

export const conflictCodes = [
  'seatInLeadApplicant',
  'mandateInLeadApplicant',
  'seatInPartner',
  'mandateInPartner',
  'sharedBoardMember',
  'declared',
] as const;
/** What keeps a person from reading, scoring or deciding on an application, the gravest first. */
export type ConflictCode = (typeof conflictCodes)[number];

export interface Conflict {
  readonly code: ConflictCode;
  readonly params: RefusalParams;
}

export const tieKinds = ['seat', 'mandate', 'sharedBoardMember', 'declared'] as const;
export type TieKind = (typeof tieKinds)[number];

/**
 * What ties a person to an organisation: a fact of the network, never an address of a mail. Which ties there are is said in
 * one place, `calls.ties_of`, which the policies ask too; here they are only named as the applications see them.
 */
export interface Tie {
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly kind: TieKind;
  /** Whether it runs today, or ended not long ago. */
  readonly runs: boolean;
}

/** Who is party to an application: the lead applicant, and the partners by whom somebody may be bound. */
export interface ApplyingOrganisations {
  readonly leadId: OrganisationId;
  readonly partnerIds: readonly OrganisationId[];
}

/** Everything that binds a person to those who apply; nothing when there is no conflict. */
export function conflictsOf(applying: ApplyingOrganisations, ties: readonly Tie[]): readonly Conflict[] {
  const found = ties.flatMap((tie) => conflictOf(applying, tie));
  return conflictCodes.flatMap((code) => found.filter((conflict) => conflict.code === code).slice(0, 1));
}

function conflictOf({ leadId, partnerIds }: ApplyingOrganisations, tie: Tie): Conflict[] {
  const { organisationId, organisationName: organisation, kind, runs } = tie;
  const isLead = organisationId === leadId;
  if (!isLead && !partnerIds.includes(organisationId)) return [];
  switch (kind) {
    case 'seat':
      return [{ code: isLead ? 'seatInLeadApplicant' : 'seatInPartner', params: { organisation, runs } }];
    case 'mandate':
      return [{ code: isLead ? 'mandateInLeadApplicant' : 'mandateInPartner', params: { organisation, runs } }];
    case 'sharedBoardMember':
      return [{ code: 'sharedBoardMember', params: { organisation } }];
    case 'declared':
      return [{ code: 'declared', params: {} }];
  }
}
