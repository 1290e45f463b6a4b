import { describe, expect, test } from '@jest/globals';
import type { ReportKind } from '../reporting/report-vocabulary.js';
import type { PaymentCondition } from './payment-schedule.js';
import { type AwaitingPayment, reportsBeforePayment, type ReportStanding } from './reports-before-payment.js';

const report = (kind: ReportKind, isClosed: boolean): ReportStanding => ({ kind, isClosed });
const none = [report('interim', false), report('interim', false), report('final', false)];
const one = [report('interim', true), report('interim', false), report('final', false)];
const two = [report('interim', true), report('interim', true), report('final', false)];
const all = two.map(({ kind }) => report(kind, true));

const payment = (condition: PaymentCondition, dueOn = '2027-09-30'): AwaitingPayment => ({ condition, dueOn });
const advance = payment('signature', '2027-03-01');
const earlier = payment('interimReport', '2027-06-30');
const earliest = payment('interimReport', '2027-04-30');

type Row = readonly [string, PaymentCondition, readonly AwaitingPayment[], readonly ReportStanding[], number];

const rows: readonly Row[] = [
  ['at the signature waits for no report', 'signature', [], none, 0],
  ['without condition neither', 'none', [], [], 0],
  ['on an interim report waits for the first', 'interimReport', [advance], none, 1],
  ['is due once the first is closed', 'interimReport', [advance], one, 0],
  ['on the next interim report waits for it', 'interimReport', [advance, earlier], one, 1],
  ['is due once that one is closed', 'interimReport', [advance, earlier], two, 0],
  ['of the same day waits for the same report', 'interimReport', [payment('interimReport')], one, 0],
  ['beyond the last interim report waits for the final one', 'interimReport', [earliest, earlier], two, 1],
  ['on the second of two reports waits for it, final as it is', 'interimReport', [earlier], two.slice(1), 1],
  ['on an interim report waits for no more than there are', 'interimReport', [earliest, earlier], all.slice(2), 0],
  ['on the final report waits for all', 'finalReport', [], one, 2],
  ['is due once all are closed', 'finalReport', [], all, 0],
  ['waits while no report is opened', 'finalReport', [], [], 1],
  ['on an interim report waits for the final one where there is no other', 'interimReport', [], none.slice(2), 1],
];

describe('a payment', () => {
  test.each(rows.map(([sentence, ...row]) => [sentence, row] as const))(
    '%s',
    (_, [condition, before, reports, count]) => {
      expect(reportsBeforePayment(payment(condition), before, reports)).toBe(count);
    },
  );
});
