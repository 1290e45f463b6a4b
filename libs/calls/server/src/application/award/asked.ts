import type { AwardAct, OnwardGranting, PaymentStep } from '@maillage/calls-domain';
import type { ApplicationAsked } from '../application/asked.js';
import type { AskedOnce } from '../call/asked.js';

/** What each act on awards is asked with. The schema's inputs have these shapes. */
export interface GrantAsked extends ApplicationAsked {
  readonly amountCents: number;
}

export interface WriteAwardAsked extends ApplicationAsked {
  readonly amountCents: number;
  readonly schedule: readonly PaymentStep[];
  readonly onward: { readonly isAllowed: boolean; readonly article?: string | null | undefined };
  readonly reason: string;
}

export interface MoveAwardAsked extends ApplicationAsked {
  readonly reason?: string | null | undefined;
}

/** What is signed is what was read. */
export interface SignAgreementAsked extends ApplicationAsked {
  /** The print of the text that the screen had read. */
  readonly sha256: string;
}

export interface PaymentAsked extends AskedOnce {
  readonly paymentId: string;
}

export interface RequestPaymentAsked extends PaymentAsked {
  readonly note: string;
}

export interface RecordPaymentAsked extends PaymentAsked {
  readonly paidOn: string;
}

/** The acts that set nothing but the state. */
export type PlainAwardAct = Extract<AwardAct, 'approve' | 'settle' | 'cancel'>;

export function onwardOf({ isAllowed, article }: WriteAwardAsked['onward']): OnwardGranting {
  return { isAllowed, article: article?.trim() || null };
}
