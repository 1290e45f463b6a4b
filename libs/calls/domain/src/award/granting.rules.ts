import { allowed, type Cents, firstRefusal, isBlank, refused, type Verdict } from '@maillage/platform-kernel';
import type { ApplicationState } from '../application/application-vocabulary.js';
import { areDecisionsTold, type CallState } from '../call/call-vocabulary.js';
import { callsLimits } from '../calls-limits.js';

export type GrantingRefusal =
  'applicationNotAwarded' | 'callNotDecided' | 'awardAmountOutOfRange' | 'awardAboveCap' | 'onwardWithoutFunder';

export interface GrantedFile {
  readonly state: ApplicationState;
  readonly callState: CallState;
  readonly mostPerOrganisationCents: Cents | null;
}

/** Who may be granted what: whoever the jury retained, once the call is decided, and no more than the call says. */
export function grantMustHold(file: GrantedFile, amountCents: number): Verdict<GrantingRefusal> {
  const isAwarded = file.state === 'awarded' || file.state === 'awardedPartially';
  const { mostPerOrganisationCents: cap } = file;
  return firstRefusal<GrantingRefusal>(
    () => (areDecisionsTold(file.callState) ? allowed : refused('callNotDecided', { state: file.callState })),
    () => (isAwarded ? allowed : refused('applicationNotAwarded', { state: file.state })),
    () => amountMustFit(amountCents),
    () => (cap !== null && amountCents > cap ? refused('awardAboveCap', { capCents: cap }) : allowed),
  );
}

export function amountMustFit(amountCents: number): Verdict<GrantingRefusal> {
  const fits = Number.isSafeInteger(amountCents) && amountCents > 0 && amountCents <= callsLimits.amountCents;
  return fits ? allowed : refused('awardAmountOutOfRange', { max: callsLimits.amountCents });
}

/** Whether a grant is given by a written agreement (convention), and no decision of the grantor alone. */
export function needsAgreement(amountCents: number): boolean {
  return amountCents > callsLimits.writtenAgreementAboveCents;
}

/** What is granted on to others (reversement): only where the funder's own agreement lets, and it is named. */
export interface OnwardGranting {
  readonly isAllowed: boolean;
  /** The article of the funder's agreement that allows it. */
  readonly article: string | null;
}

export function onwardMustBeFounded({ isAllowed, article }: OnwardGranting): Verdict<GrantingRefusal> {
  return isAllowed && (article === null || isBlank(article)) ? refused('onwardWithoutFunder') : allowed;
}

export type PaymentRefusal =
  'paymentNotAsked' | 'paymentAsked' | 'paymentChecked' | 'paymentNotChecked' | 'paymentMade' | 'agreementNotSigned';

/** A payment of the schedule, as far as it has come. */
export interface PaymentFacts {
  readonly isAsked: boolean;
  readonly isChecked: boolean;
  readonly isPaid: boolean;
  /** Whether both sides have signed the agreement in force, where one is needed. */
  readonly isSigned: boolean;
}

export const paymentActs = ['ask', 'check', 'pay'] as const;
export type PaymentAct = (typeof paymentActs)[number];

/** Asked by who receives, then checked, then paid, by who gives; nothing before the agreement is signed. */
export function paymentVerdict(act: PaymentAct, facts: PaymentFacts): Verdict<PaymentRefusal> {
  if (!facts.isSigned) return refused('agreementNotSigned');
  if (facts.isPaid) return refused('paymentMade');
  switch (act) {
    case 'ask':
      return facts.isAsked ? refused('paymentAsked') : allowed;
    case 'check':
      if (!facts.isAsked) return refused('paymentNotAsked');
      return facts.isChecked ? refused('paymentChecked') : allowed;
    case 'pay':
      return facts.isChecked ? allowed : refused('paymentNotChecked');
  }
}
