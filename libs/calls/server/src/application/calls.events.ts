/** The events of this context. Each has one handler. */
export const callsEvents = ['applicationDeposited', 'correctionsAsked'] as const;

export interface ApplicationDepositedPayload {
  readonly applicationId: string;
  /** 1 for the deposit, more for corrections that were handed in. */
  readonly number: number;
}

export interface CorrectionsAskedPayload {
  readonly applicationId: string;
  readonly leadId: string;
}
