import type { OrganisationId } from '@maillage/network-contract';
import type { RefusalParams } from '@maillage/platform-kernel';
import { callsLimits } from '../calls-limits.js';

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

/** A membership or mandate that the directory knows: a fact of the network, never an address of a mail. */
export interface KnownSeat {
  readonly personId: string;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly kind: 'membership' | 'mandate';
  /** The day on which it ended or will; null when no end is known: `2026-03-31`. */
  readonly endsOn: string | null;
}

/** Who applies: the lead applicant, and the partners who have not left. */
export interface ApplyingOrganisations {
  readonly leadId: OrganisationId;
  readonly partnerIds: readonly OrganisationId[];
}

export interface InterestFacts {
  /** Seats of the person, running or ended lately. */
  readonly ownSeats: readonly KnownSeat[];
  /** Mandates of anybody in the organisations of the person, and in those that apply. */
  readonly mandates: readonly KnownSeat[];
  /** Organisations for which the person has declared an interest. */
  readonly declaredFor: readonly OrganisationId[];
  readonly today: string;
}

/** Everything that binds a person to those who apply; nothing when there is no conflict. */
export function conflictsOf(applying: ApplyingOrganisations, facts: InterestFacts): readonly Conflict[] {
  const found = [...ownConflicts(applying, facts), ...sharedMembers(applying, facts), ...declared(applying, facts)];
  return conflictCodes.flatMap((code) => found.filter((conflict) => conflict.code === code).slice(0, 1));
}

function ownConflicts(applying: ApplyingOrganisations, { ownSeats, today }: InterestFacts): Conflict[] {
  return ownSeats
    .filter((seat) => binds(seat, today))
    .flatMap((seat): Conflict[] => {
      const params = { organisation: seat.organisationName, runs: runs(seat, today) };
      const isMandate = seat.kind === 'mandate';
      if (seat.organisationId === applying.leadId) {
        return [{ code: isMandate ? 'mandateInLeadApplicant' : 'seatInLeadApplicant', params }];
      }
      if (!applying.partnerIds.includes(seat.organisationId)) return [];
      return [{ code: isMandate ? 'mandateInPartner' : 'seatInPartner', params }];
    });
}

/** Somebody holds a running mandate in an organisation of the person and in one that applies. */
function sharedMembers(applying: ApplyingOrganisations, { ownSeats, mandates, today }: InterestFacts): Conflict[] {
  const all = [applying.leadId, ...applying.partnerIds];
  const running = mandates.filter((seat) => runs(seat, today));
  const own = new Set(ownSeats.filter((seat) => runs(seat, today)).map(({ organisationId }) => organisationId));
  const atHome = new Set(running.filter((seat) => own.has(seat.organisationId)).map(({ personId }) => personId));
  return running
    .filter((seat) => all.includes(seat.organisationId) && !own.has(seat.organisationId) && atHome.has(seat.personId))
    .map(({ organisationName }) => ({ code: 'sharedBoardMember', params: { organisation: organisationName } }));
}

function declared({ leadId, partnerIds }: ApplyingOrganisations, { declaredFor }: InterestFacts): Conflict[] {
  return [leadId, ...partnerIds].filter((id) => declaredFor.includes(id)).map(() => ({ code: 'declared', params: {} }));
}

function runs({ endsOn }: KnownSeat, today: string): boolean {
  return endsOn === null || endsOn >= today;
}

function binds({ endsOn }: KnownSeat, today: string): boolean {
  const since = `${String(Number(today.slice(0, 4)) - callsLimits.lookBackYears).padStart(4, '0')}${today.slice(4)}`;
  return endsOn === null || endsOn > since;
}
