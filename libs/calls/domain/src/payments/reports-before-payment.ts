import type { ReportKind } from '../reporting/report-vocabulary.js';
import type { PaymentStep } from './payment-schedule.js';

/** A report as far as payments wait for it, in the order of the reports. */
export interface ReportStanding {
  readonly kind: ReportKind;
  readonly isClosed: boolean;
}

export type AwaitingPayment = Pick<PaymentStep, 'condition' | 'dueOn'>;

/**
 * How many reports must still be closed before a payment. The first payment on an interim report waits for the first of
 * them, the second for the second, be it the last of all; payments of one day wait for the same. One on the final report
 * waits for all. Before reports are opened, one is awaited.
 *
 * @param before the payments that come before it
 */
export function reportsBeforePayment(
  payment: AwaitingPayment,
  before: readonly AwaitingPayment[],
  reports: readonly ReportStanding[],
): number {
  switch (payment.condition) {
    case 'signature':
    case 'none':
      return 0;
    case 'finalReport':
      return openOf(reports);
    case 'interimReport':
      return openOf(reports.slice(0, daysOnInterim([...before, payment])));
  }
}

function daysOnInterim(payments: readonly AwaitingPayment[]): number {
  const waiting = payments.filter(({ condition }) => condition === 'interimReport');
  return new Set(waiting.map(({ dueOn }) => dueOn)).size;
}

function openOf(reports: readonly ReportStanding[]): number {
  return reports.length === 0 ? 1 : reports.filter(({ isClosed }) => !isClosed).length;
}
