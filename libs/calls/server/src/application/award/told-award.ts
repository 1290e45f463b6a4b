import { appendEvent, type WriteTransaction } from '@maillage/platform-server';
import type { LoadedAward, PaymentRow } from '../../persistence/award/award.repository.js';
import type {
  AgreementSentPayload,
  AgreementSignedPayload,
  AwardCancelledPayload,
  PaymentAskedPayload,
  PaymentMadePayload,
} from '../calls.events.js';

/** Who receives is told that a text waits for its signature. */
export function tellSent(transaction: WriteTransaction, award: LoadedAward): Promise<string> {
  const payload: AgreementSentPayload = { ...factsOf(award), number: award.agreementNumber };
  return append(transaction, { name: 'agreementSent', award, of: award.tenantId, payload });
}

/** Who gives is told that the other side has signed. */
export function tellSigned(transaction: WriteTransaction, award: LoadedAward): Promise<string> {
  const payload: AgreementSignedPayload = { ...factsOf(award), ...sideOfFunder(award) };
  return append(transaction, { name: 'agreementSigned', award, of: award.leadId, payload });
}

export function tellAsked(
  transaction: WriteTransaction,
  award: LoadedAward,
  { amountCents }: PaymentRow,
): Promise<string> {
  const payload: PaymentAskedPayload = { ...factsOf(award), ...sideOfFunder(award), amountCents };
  return append(transaction, { name: 'paymentAsked', award, of: award.leadId, payload });
}

export function tellPaid(
  transaction: WriteTransaction,
  award: LoadedAward,
  { amountCents, paidOn }: Pick<PaymentRow, 'amountCents'> & { readonly paidOn: string },
): Promise<string> {
  const payload: PaymentMadePayload = { ...factsOf(award), coordinator: award.coordinatorName, amountCents, paidOn };
  return append(transaction, { name: 'paymentMade', award, of: award.tenantId, payload });
}

/** Nothing is told of an award whose recipient never heard of it. */
export async function tellCancelled(transaction: WriteTransaction, award: LoadedAward, reason: string): Promise<void> {
  if (award.agreementNumber === 0) return;
  const paid = award.payments.filter(({ paidOn }) => paidOn !== null);
  const unpaidCents = award.amountCents - paid.reduce((sum, { amountCents }) => sum + amountCents, 0);
  const payload: AwardCancelledPayload = {
    ...factsOf(award),
    ...{ coordinator: award.coordinatorName, unpaidCents, reason: reason.trim() },
  };
  await append(transaction, { name: 'awardCancelled', award, of: award.tenantId, payload });
}

function factsOf({ applicationId, leadId, title, callTitle }: LoadedAward) {
  return { applicationId, leadId, title, call: callTitle };
}

function sideOfFunder({ tenantId, leadName }: LoadedAward) {
  return { coordinatorId: tenantId, lead: leadName };
}

/** @param told with whose organisation the event is: of who acted */
function append(
  transaction: WriteTransaction,
  told: { readonly name: string; readonly award: LoadedAward; readonly of: string; readonly payload: object },
): Promise<string> {
  const { name, award, of: tenantId, payload } = told;
  return appendEvent(transaction, { name, tenantId, occurredAt: award.at, payload });
}
