import type { CommissionCollege, CommissionDecision } from '@maillage/labelling-domain';

/** What each act is asked with. The schema's inputs have these shapes. */
interface AskedOnce {
  readonly idempotencyKey: string;
}

export interface SessionPrepared extends AskedOnce {
  readonly title: string;
  readonly heldOn: string;
  readonly place: string;
}

export interface SessionAsked extends AskedOnce {
  readonly sessionId: string;
}

export type SessionEdited = SessionPrepared & SessionAsked;

export interface MemberEntered extends AskedOnce {
  readonly personId: string;
  readonly college: CommissionCollege;
  readonly startsOn: string;
}

export interface TermEnded extends AskedOnce {
  readonly memberId: string;
  readonly endsOn: string;
}

export interface AgendaAsked extends SessionAsked {
  readonly cycleId: string;
}

export interface ItemAsked extends AskedOnce {
  readonly itemId: string;
  readonly reason: string;
}

export interface DecisionAsked extends AskedOnce {
  readonly itemId: string;
  readonly decision: CommissionDecision;
  readonly level?: number | null;
  readonly motives: string;
  readonly conditions?: string | null;
  readonly aboveReportBecause?: string | null;
  readonly presentMemberIds: readonly string[];
}
