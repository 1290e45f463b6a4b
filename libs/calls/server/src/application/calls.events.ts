import type { ReminderStep } from '@maillage/calls-domain';

/** The events of this context. Each has one handler. */
export const callsEvents = [
  'applicationDeposited',
  'correctionsAsked',
  'reviewerAssigned',
  'interestDeclared',
  'outcomesTold',
  'agreementSent',
  'partnerInvited',
  'partnerMoved',
  'reportsOpened',
  'reportCorrectionAsked',
  'reportClosed',
  'reportAwaited',
] as const;

export interface ApplicationDepositedPayload {
  readonly applicationId: string;
  /** 1 for the deposit, more for corrections that were handed in. */
  readonly number: number;
}

export interface CorrectionsAskedPayload {
  readonly applicationId: string;
  readonly leadId: string;
}

export interface ReviewerAssignedPayload {
  readonly assignmentId: string;
  readonly personId: string;
  /** The organisation in whose name the person reviews. */
  readonly throughId: string;
}

export interface InterestDeclaredPayload {
  readonly callId: string;
  readonly coordinatorId: string;
  readonly by: string;
}

export interface OutcomesToldPayload {
  readonly callId: string;
  /** One application that is told alone; null once the call is decided. */
  readonly applicationId: string | null;
}

export interface AgreementSentPayload {
  readonly leadId: string;
  readonly title: string;
  readonly call: string;
}

export interface PartnerInvitedPayload {
  readonly applicationId: string;
  readonly organisationId: string;
}

/** What a partner did in its place of a consortium: it answered, signed, or left. */
export interface PartnerMovedPayload {
  readonly applicationId: string;
  readonly leadId: string;
  readonly partnerId: string;
  readonly act: 'accept' | 'decline' | 'commit' | 'reopenShare' | 'withdraw';
}

export interface ReportsOpenedPayload {
  readonly applicationId: string;
  readonly leadId: string;
}

export interface ReportCorrectionAskedPayload {
  readonly reportId: string;
  readonly organisationId: string;
}

export interface ReportClosedPayload {
  readonly reportId: string;
  readonly leadId: string;
}

/** Shares that are awaited, told together once for each step. */
export interface ReportAwaitedPayload {
  readonly reportId: string;
  readonly organisationIds: readonly string[];
  readonly step: ReminderStep;
}
