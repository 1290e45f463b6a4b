import type { OrganisationKind } from '@maillage/network-contract';
import type { RefusalParams } from '@maillage/platform-kernel';
import { cycleLimits } from '../cycle-limits.js';

export const auditorKinds = ['external', 'peer'] as const;
export type AuditorKind = (typeof auditorKinds)[number];

export const dependenceReasons = [
  'noAuditorSeat',
  'seatInOrganisation',
  'seatInItsAssociation',
  'seatInRegion',
  'auditedLastTime',
  'qualificationNotValid',
  'loadReached',
] as const;
export type DependenceReasonCode = (typeof dependenceReasons)[number];

export interface DependenceReason {
  readonly code: DependenceReasonCode;
  readonly params: RefusalParams;
}

/** A membership or a mandate of the auditor, of today or as far back as is known. */
export interface AuditorSeat {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  readonly regionCodes: readonly string[];
  readonly role: string;
  readonly runs: boolean;
  /** The day on which it ended or will; null when no end is known. */
  readonly endsOn: string | null;
}

export interface AuditorInPool {
  readonly auditorId: string;
  readonly personId: string;
  readonly name: string;
  readonly kind: AuditorKind;
  readonly qualifiedOn: string;
  readonly qualifiedUntil: string;
  readonly mostAudits: number;
  readonly auditsAtWork: number;
  readonly auditsDone: number;
  readonly seats: readonly AuditorSeat[];
}

export interface AuditedOrganisation {
  readonly organisationId: string;
  /** The regional association above it; null when it is one itself, or the union. */
  readonly regionalId: string | null;
  readonly regionCodes: readonly string[];
}

export interface IndependenceFacts {
  /** The day of today, or the first day of the audit when it is known. */
  readonly from: string;
  readonly to: string;
  /** The union, in whose name auditors act. */
  readonly unionId: string;
  /** The people who audited this organisation the last time. */
  readonly lastAuditorIds: readonly string[];
}

/** Everything that binds an auditor to an organisation, or keeps from auditing it; nothing when independent. */
export function independenceOf(
  auditor: AuditorInPool,
  organisation: AuditedOrganisation,
  facts: IndependenceFacts,
): readonly DependenceReason[] {
  return [
    ...seatReasons(auditor, organisation, facts),
    ...(facts.lastAuditorIds.includes(auditor.personId) ? [reason('auditedLastTime')] : []),
    ...qualificationReasons(auditor, facts),
    ...loadReasons(auditor),
  ];
}

function seatReasons(
  { seats }: AuditorInPool,
  organisation: AuditedOrganisation,
  { unionId, from }: IndependenceFacts,
): DependenceReason[] {
  const isAuditorSeat = (seat: AuditorSeat): boolean => seat.organisationId === unionId && seat.role === 'auditor';
  const missing = seats.some((seat) => isAuditorSeat(seat) && seat.runs) ? [] : [reason('noAuditorSeat')];
  const since = yearsBefore(from, cycleLimits.lookBackYears);
  const binding = seats.filter((seat) => !isAuditorSeat(seat) && (seat.endsOn === null || seat.endsOn > since));
  return [...missing, ...binding.flatMap((seat) => bondOf(seat, organisation))];
}

/** The closest bond alone: a seat in the organisation is in its region as well. */
function bondOf(
  seat: AuditorSeat,
  { organisationId, regionalId, regionCodes }: AuditedOrganisation,
): DependenceReason[] {
  const params = { organisation: seat.organisationName, runs: seat.runs };
  if (seat.organisationId === organisationId) return [reason('seatInOrganisation', params)];
  if (seat.organisationId === regionalId) return [reason('seatInItsAssociation', params)];
  const shared = seat.regionCodes.find((code) => regionCodes.includes(code));
  return shared === undefined ? [] : [reason('seatInRegion', { ...params, region: shared })];
}

function qualificationReasons(
  { qualifiedOn, qualifiedUntil }: AuditorInPool,
  { from, to }: IndependenceFacts,
): DependenceReason[] {
  const holds = qualifiedOn <= from && to < qualifiedUntil;
  return holds ? [] : [reason('qualificationNotValid', { qualifiedOn, qualifiedUntil, from, to })];
}

function loadReasons({ auditsAtWork, mostAudits }: AuditorInPool): DependenceReason[] {
  return auditsAtWork < mostAudits ? [] : [reason('loadReached', { auditsAtWork, mostAudits })];
}

function reason(code: DependenceReasonCode, params: RefusalParams = {}): DependenceReason {
  return { code, params };
}

function yearsBefore(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
}
