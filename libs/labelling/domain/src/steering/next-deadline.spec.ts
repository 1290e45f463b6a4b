import { expect, test } from '@jest/globals';
import { type DeadlineFacts, nextDeadlineOf } from './next-deadline.js';

const now = new Date('2026-11-23T09:00:00Z');
const nothing: DeadlineFacts = {
  ...{ state: null, finishBy: null, auditFrom: null, contradictoryUntil: null, heldOn: null },
  ...{ labelledUntil: null, renewalBegun: false, followUpDueOn: null },
};
const labelled = { ...nothing, state: 'granted' as const, labelledUntil: '2028-01-18', followUpDueOn: '2027-03-12' };

test.each([
  ['an organisation that is not engaged has none', nothing, null],
  ['a self-assessment is to be finished', { ...nothing, state: 'selfAssessment', finishBy: '2026-12-11' }, 'finish'],
  ['one without a day has none', { ...nothing, state: 'selfAssessment' }, null],
  ['an application awaits its admission', { ...nothing, state: 'applied' }, 'admission'],
  ['an admitted one awaits its auditors', { ...nothing, state: 'admissible' }, 'assignment'],
  ['an audit is planned', { ...nothing, state: 'planSent', auditFrom: '2026-12-02' }, 'audit'],
  ['auditors write their plan', { ...nothing, state: 'auditorsAssigned' }, 'plan'],
  ['auditors write their report', { ...nothing, state: 'reportDraft' }, 'report'],
  ['a final report awaits a session', { ...nothing, state: 'reportFinal' }, 'agenda'],
  ['one that was deferred does again', { ...nothing, state: 'deferred' }, 'agenda'],
  ['a session decides', { ...nothing, state: 'commissionScheduled', heldOn: '2026-12-17' }, 'commission'],
  ['one whose day is not seen has none', { ...nothing, state: 'commissionScheduled' }, null],
  ['a contradictory phase ends', { ...nothing, state: 'contradictoryPhase', contradictoryUntil: now }, 'contradiction'],
  ['a label is to be followed up', labelled, 'followUp'],
  ['one that was followed up ends', { ...labelled, followUpDueOn: null }, 'expiry'],
  ['one that ends soon comes first', { ...labelled, labelledUntil: '2027-01-18' }, 'expiry'],
  ['unless its renewal has begun', { ...labelled, labelledUntil: '2027-01-18', renewalBegun: true }, 'followUp'],
] as const)('%s', (_, facts, kind) => {
  expect(nextDeadlineOf(facts, now)?.kind ?? null).toBe(kind);
});
