import {
  type AwardAct,
  type AwardFacts,
  type AwardState,
  awardVerdict,
  needsAgreement,
  type PaymentAct,
  type PaymentFacts,
  paymentVerdict,
  reportsBeforePayment,
  scheduleMustHold,
} from '@maillage/calls-domain';
import type { Capability } from '@maillage/network-contract';
import type { ActingActor } from '@maillage/platform-server';
import type { AwardRow, PaymentRow } from '../../persistence/award/award.repository.js';
import { actView } from '../act.view.js';

/** The award as either side is shown it, with the acts of that side. */
export function awardView(row: AwardRow, actor: ActingActor) {
  const { id, applicationId, title, amountCents, schedule, onward, agreement, agreementNumber, sha256, decisions } =
    row;
  const isFunder = row.tenantId === actor.organisationId;
  return {
    ...{ id, applicationId, title, amountCents, schedule, onward, agreement, agreementNumber, sha256, decisions },
    ...{ isFunder, needsAgreement: needsAgreement(amountCents), callId: row.callId, callTitle: row.callTitle },
    ...{ funder: row.coordinatorName, recipient: row.leadName, state: stateOf(row) },
    signatures: row.signatures.map(({ tenantId, by, signedAt }) => ({
      by,
      signedAt,
      isFunder: tenantId === row.tenantId,
    })),
    payments: row.payments.map((payment) => paymentView(row, payment, actor)),
    acts: isFunder
      ? funderActs.map((act) => actView({ act, verdict: verdictOf(act, row) }, 'coordinateCalls', actor))
      : [],
    canSign: !isFunder && actor.capabilities.has('signOffApplications') && maySign(row),
  };
}

export type AwardView = ReturnType<typeof awardView>;

const funderActs = ['revise', 'approve', 'sendAgreement', 'activate', 'amend', 'report', 'settle', 'cancel'] as const;

/** What was sent is signed once its recipient has signed it, whoever keeps the row. */
export function stateOf(row: AwardRow): AwardState {
  return row.state === 'agreementSent' && isSignedBy(row, row.leadId) ? 'signed' : row.state;
}

export function maySign(row: AwardRow): boolean {
  const isSent = ['agreementSent', 'active', 'amended', 'reporting'].includes(row.state);
  return isSent && row.agreementNumber > 0 && !isSignedBy(row, row.leadId);
}

export function isSignedBy({ signatures }: AwardRow, organisationId: string): boolean {
  return signatures.some(({ tenantId }) => tenantId === organisationId);
}

/** Whether money may flow: both sides have signed what is in force, where the law asks for an agreement. */
export function isSigned(row: AwardRow): boolean {
  const isBegun = ['active', 'amended', 'reporting'].includes(row.state);
  const isAgreed = isSignedBy(row, row.leadId) && isSignedBy(row, row.tenantId);
  return isBegun && (isAgreed || !needsAgreement(row.amountCents));
}

export function factsOfAward({ schedule, payments, reports }: AwardRow): AwardFacts {
  return {
    openReports: reports.filter(({ isClosed }) => !isClosed).length,
    isScheduleComplete: scheduleMustHold(schedule).can,
    openPayments: payments.filter(({ paidOn }) => paidOn === null).length,
  };
}

export function verdictOf(act: AwardAct, row: AwardRow) {
  return awardVerdict(act, { state: stateOf(row) }, factsOfAward(row));
}

const paymentActsOf = {
  ask: 'depositApplications',
  check: 'coordinateCalls',
  pay: 'coordinateCalls',
} as const satisfies Record<PaymentAct, Capability>;

export function paymentFacts(row: AwardRow, payment: PaymentRow): PaymentFacts {
  const { request, checkedAt, paidOn, number } = payment;
  const before = row.payments.filter((other) => other.number < number);
  return {
    ...{ isAsked: request !== null, isChecked: checkedAt !== null, isPaid: paidOn !== null, isSigned: isSigned(row) },
    reportsMissing: reportsBeforePayment(payment, before, row.reports),
  };
}

function paymentView(row: AwardRow, payment: PaymentRow, actor: ActingActor) {
  const isFunder = row.tenantId === actor.organisationId;
  const acts: readonly PaymentAct[] = isFunder ? ['check', 'pay'] : ['ask'];
  return {
    ...payment,
    acts: acts.map((act) =>
      actView({ act, verdict: paymentVerdict(act, paymentFacts(row, payment)) }, paymentActsOf[act], actor),
    ),
  };
}
