import type { ClosingStep, ReminderStep } from '@maillage/calls-domain';

/** The events of this context. Each has one handler. */
export const callsEvents = [
  'applicationDeposited',
  'draftClosing',
  'reviewOverdue',
  'callsMatched',
  'correctionsAsked',
  'reviewerAssigned',
  'interestDeclared',
  'outcomesTold',
  'agreementSent',
  'agreementSigned',
  'paymentAsked',
  'paymentMade',
  'awardCancelled',
  'partnerInvited',
  'partnerReplaced',
  'partnerMoved',
  'projectChanged',
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

/** The call closes before the application is deposited: told once for each step. */
export interface DraftClosingPayload {
  readonly applicationId: string;
  readonly step: ClosingStep;
  readonly depositsUntil: string;
}

/** A review or an opinion that was due by a day that is over. */
export interface ReviewOverduePayload {
  readonly assignmentId: string;
  readonly personId: string;
  readonly throughId: string;
  readonly callId: string;
}

/** Calls that were announced or opened, or entered from outside, since a person was told last. */
export interface CallsMatchedPayload {
  readonly alertId: string;
  readonly personId: string;
  readonly name: string;
  readonly calls: readonly MatchedCall[];
}

export interface MatchedCall {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly isOutside: boolean;
  readonly closesAt: string | null;
  readonly timeZone: string;
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
  /** The call on whose page another reviewer is chosen. */
  readonly callId: string;
  readonly coordinatorId: string;
  readonly by: string;
}

export interface OutcomesToldPayload {
  readonly callId: string;
  /** One application that is told alone; null once the call is decided. */
  readonly applicationId: string | null;
}

/** What the mails about an award say of it. */
interface ToldAward {
  readonly applicationId: string;
  readonly leadId: string;
  readonly title: string;
  readonly call: string;
}

export interface AgreementSentPayload extends ToldAward {
  /** 1 for the agreement, more for its amendments. */
  readonly number: number;
}

/** Who receives has signed: who gives is awaited. */
export interface AgreementSignedPayload extends ToldAward {
  readonly coordinatorId: string;
  readonly lead: string;
}

export interface PaymentAskedPayload extends ToldAward {
  readonly coordinatorId: string;
  readonly lead: string;
  readonly amountCents: number;
}

export interface PaymentMadePayload extends ToldAward {
  readonly coordinator: string;
  readonly amountCents: number;
  readonly paidOn: string;
}

/** An award that its recipient had been told of: what was not paid of it is paid no more. */
export interface AwardCancelledPayload extends ToldAward {
  readonly coordinator: string;
  readonly unpaidCents: number;
  readonly reason: string;
}

export interface PartnerInvitedPayload {
  readonly applicationId: string;
  readonly organisationId: string;
}

/** Somebody else may take the place: whoever held it is told why. */
export interface PartnerReplacedPayload {
  readonly applicationId: string;
  readonly organisationId: string;
  readonly reason: string;
}

/** What a partner did in its place of a consortium: it answered, signed, or left. */
export interface PartnerMovedPayload {
  readonly applicationId: string;
  readonly leadId: string;
  readonly partnerId: string;
  readonly act: 'accept' | 'decline' | 'commit' | 'reopenShare' | 'withdraw';
}

/** Who takes part in what was deposited is another, or what is granted for it. */
export interface ProjectChangedPayload {
  readonly applicationId: string;
  readonly coordinatorId: string;
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
