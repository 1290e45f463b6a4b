import { allowed, type Cents, firstRefusal, isBlank, refused, type Verdict } from '@maillage/platform-kernel';
import type { ApplicationState } from '../application/application-vocabulary.js';
import { areDecisionsTold, type CallState } from '../call/call-vocabulary.js';
import { callsLimits } from '../calls-limits.js';
import { type AskedAmount, awardedAmounts } from '../reporting/awarded-amounts.js';

export type GrantingRefusal =
  'applicationNotAwarded' | 'callNotDecided' | 'awardAmountOutOfRange' | 'awardAboveCap' | 'onwardWithoutFunder';

export interface GrantedFile {
  readonly state: ApplicationState;
  readonly callState: CallState;
  readonly mostPerOrganisationCents: Cents | null;
  readonly leadId: string;
  /** What each partner asks for. */
  readonly asked: readonly AskedAmount[];
}

/** Who may be granted what: whoever the jury retained, once the call is decided, and no more than the call says. */
export function grantMustHold(file: GrantedFile, amountCents: number): Verdict<GrantingRefusal> {
  const isAwarded = file.state === 'awarded' || file.state === 'awardedPartially';
  return firstRefusal<GrantingRefusal>(
    () => (areDecisionsTold(file.callState) ? allowed : refused('callNotDecided', { state: file.callState })),
    () => (isAwarded ? allowed : refused('applicationNotAwarded', { state: file.state })),
    () => amountMustFit(amountCents),
    () => capMustHold(file, amountCents),
  );
}

/** What a call says of one organisation is asked of each of a consortium, and not of the whole of it. */
export function capMustHold(
  { mostPerOrganisationCents: cap, leadId, asked }: Pick<GrantedFile, 'mostPerOrganisationCents' | 'leadId' | 'asked'>,
  amountCents: number,
): Verdict<GrantingRefusal> {
  if (cap === null) return allowed;
  const above = awardedAmounts(amountCents, leadId, asked).find(({ grantCents }) => grantCents > cap);
  if (above === undefined) return allowed;
  return refused('awardAboveCap', { capCents: cap, organisationId: above.organisationId });
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
  | ('paymentNotAsked' | 'paymentAsked' | 'paymentChecked' | 'paymentNotChecked' | 'paymentMade')
  | ('agreementNotSigned' | 'reportsMissing');

/** A payment of the schedule, as far as it has come. */
export interface PaymentFacts {
  readonly isAsked: boolean;
  readonly isChecked: boolean;
  readonly isPaid: boolean;
  /** Whether both sides have signed the agreement in force, where one is needed. */
  readonly isSigned: boolean;
  /** How many reports must still be closed before it, as its condition says. */
  readonly reportsMissing: number;
}

export const paymentActs = ['ask', 'check', 'pay'] as const;
export type PaymentAct = (typeof paymentActs)[number];

/** Asked by who receives, then checked, then paid, by who gives; nothing before the agreement is signed and its condition met. */
export function paymentVerdict(act: PaymentAct, facts: PaymentFacts): Verdict<PaymentRefusal> {
  if (!facts.isSigned) return refused('agreementNotSigned');
  if (facts.isPaid) return refused('paymentMade');
  if (facts.reportsMissing > 0) return refused('reportsMissing', { count: facts.reportsMissing });
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
