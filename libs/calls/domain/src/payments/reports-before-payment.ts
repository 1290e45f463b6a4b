import type { ReportKind } from '../reporting/report-vocabulary.js';
import type { PaymentCondition } from './payment-schedule.js';

/** A report as far as payments wait for it, in the order of the reports. */
export interface ReportStanding {
  readonly kind: ReportKind;
  readonly isClosed: boolean;
}

/**
 * How many reports must still be closed before a payment. The first payment on an interim report waits for the first of
 * them, the second for the second; one on the final report waits for all. Before reports are opened, one is awaited.
 *
 * @param before how many payments before it wait for an interim report
 */
export function reportsBeforePayment(
  condition: PaymentCondition,
  before: number,
  reports: readonly ReportStanding[],
): number {
  switch (condition) {
    case 'signature':
    case 'none':
      return 0;
    case 'finalReport':
      return openOf(reports);
    case 'interimReport': {
      const interim = reports.filter(({ kind }) => kind === 'interim');
      // A project that has but a final report has nothing else to show.
      return openOf(interim.length === 0 ? reports : interim.slice(0, before + 1));
    }
  }
}

function openOf(reports: readonly ReportStanding[]): number {
  return reports.length === 0 ? 1 : reports.filter(({ isClosed }) => !isClosed).length;
}
