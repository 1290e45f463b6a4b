import { describe, expect, test } from '@jest/globals';
import type { ReportKind } from '../reporting/report-vocabulary.js';
import type { PaymentCondition } from './payment-schedule.js';
import { reportsBeforePayment, type ReportStanding } from './reports-before-payment.js';

const report = (kind: ReportKind, isClosed: boolean): ReportStanding => ({ kind, isClosed });
const none = [report('interim', false), report('interim', false), report('final', false)];
const one = [report('interim', true), report('interim', false), report('final', false)];
const two = [report('interim', true), report('interim', true), report('final', false)];
const all = two.map(({ kind }) => report(kind, true));

type Row = readonly [string, PaymentCondition, number, readonly ReportStanding[], number];

const rows: readonly Row[] = [
  ['at the signature waits for no report', 'signature', 0, none, 0],
  ['without condition neither', 'none', 0, [], 0],
  ['on an interim report waits for the first', 'interimReport', 0, none, 1],
  ['is due once the first is closed', 'interimReport', 0, one, 0],
  ['on the next interim report waits for it', 'interimReport', 1, one, 1],
  ['is due once that one is closed', 'interimReport', 1, two, 0],
  ['beyond the last interim report waits for no more than there are', 'interimReport', 2, two, 0],
  ['on the final report waits for all', 'finalReport', 0, one, 2],
  ['is due once all are closed', 'finalReport', 0, all, 0],
  ['waits while no report is opened', 'finalReport', 0, [], 1],
  ['on an interim report waits for the final one where there is no other', 'interimReport', 0, none.slice(2), 1],
];

describe('a payment', () => {
  test.each(rows.map(([sentence, ...row]) => [sentence, row] as const))(
    '%s',
    (_, [condition, before, reports, count]) => {
      expect(reportsBeforePayment(condition, before, reports)).toBe(count);
    },
  );
});
