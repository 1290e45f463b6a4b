import { describe, expect, test } from '@jest/globals';
import { done, notDone, partly, planned } from '../../framework/testing/a-framework.js';
import { cycleStates } from '../cycle-vocabulary.js';
import { auditedAnswers } from './audited-answers.js';
import { mayWriteOpinions, opinionMustHold, reportMustHold, type AuditOpinion } from './audit-opinion.js';
import { planMustHold, type AuditPlan } from './audit-plan.js';
import { contradictoryDeadline } from './contradictory-deadline.js';

const plan: AuditPlan = {
  ...{ from: '2027-03-30', to: '2027-03-31', methods: ['examine', 'interview'], note: '' },
  ...{ peopleMet: ['La directrice', 'Deux conseillers'], sample: ['criterion-1.1'] },
};
const codeOf = (facts: Partial<AuditPlan>) => {
  const verdict = planMustHold({ ...plan, ...facts }, ['criterion-1.1', 'criterion-1.2'], '2027-03-01');
  return verdict.can ? null : verdict.code;
};
const opinion: AuditOpinion = { opinion: 'confirmed', seenPercent: null, finding: null, body: '', onAgenda: false };

describe('a plan of an audit', () => {
  test('holds with its days, its methods, the people met and the criteria of the sample', () => {
    expect(codeOf({})).toBeNull();
  });

  test.each([
    ['planDatesWrong', { from: '2027-03-31', to: '2027-03-30' }],
    ['planDatesWrong', { from: '2027-03-01', to: '2027-04-30' }],
    ['planDatesWrong', { from: 'mars', to: 'avril' }],
    ['planDatesWrong', { from: '2027-06-31', to: '2027-07-01' }],
    ['planInPast', { from: '2027-02-27', to: '2027-02-28' }],
    ['planMethodMissing', { methods: [] }],
    ['planPeopleMissing', { peopleMet: ['  '] }],
    ['planSampleMissing', { sample: [] }],
    ['INVALID_INPUT', { sample: ['unknown'] }],
    ['INVALID_INPUT', { note: 'x'.repeat(4_001) }],
  ] as const)('is refused with %s for %j', (code, facts) => {
    expect(codeOf(facts)).toBe(code);
  });
});

describe('an opinion', () => {
  test('is written from the plan to the sending of the report', () => {
    expect(cycleStates.filter(mayWriteOpinions)).toEqual(['planSent', 'auditInProgress', 'reportDraft']);
  });

  test('that the answer does not stand says how much was seen', () => {
    expect(opinionMustHold('auditInProgress', { ...opinion, opinion: 'below' })).toMatchObject({
      code: 'opinionMissing',
    });
    expect(opinionMustHold('auditInProgress', { ...opinion, opinion: 'below', seenPercent: 40 }).can).toBe(true);
    expect(opinionMustHold('auditInProgress', { ...opinion, opinion: 'above', seenPercent: 101 }).can).toBe(false);
  });

  test('in a report that points something out says what', () => {
    const mute = [{ criterionKey: 'c', finding: 'alertPoint' as const, body: ' ' }];

    expect(reportMustHold('Une équipe engagée.', mute)).toMatchObject({
      code: 'findingTextMissing',
      params: { count: 1 },
    });
    expect(reportMustHold(' ', [])).toMatchObject({ code: 'summaryMissing' });
    expect(reportMustHold('Une équipe engagée.', []).can).toBe(true);
  });
});

describe('the answers after the audit', () => {
  test('stand where they are confirmed, and say what was seen where they are not', () => {
    const answers = { a: done, b: done, c: partly(30), d: planned, e: notDone };

    const audited = auditedAnswers(answers, {
      a: { opinion: 'confirmed', seenPercent: null },
      b: { opinion: 'below', seenPercent: 60 },
      c: { opinion: 'above', seenPercent: 100 },
      d: { opinion: 'below', seenPercent: 0 },
      unknown: { opinion: 'below', seenPercent: 0 },
    });

    expect(audited).toEqual({ ...answers, b: partly(60), c: done, d: notDone });
  });
});

describe('the deadline of the contradictory phase', () => {
  test.each([
    ['in the afternoon', '2027-04-02T15:00:00Z', '2027-04-17T22:00:00.000Z'],
    ['late in the evening of universal time', '2027-04-02T22:30:00Z', '2027-04-18T22:00:00.000Z'],
    ['before the hour changes', '2027-03-20T22:59:00Z', '2027-04-04T22:00:00.000Z'],
  ])('leaves full days of the union after the report was sent: %s', (_, sentAt, until) => {
    expect(contradictoryDeadline(new Date(sentAt), 15).toISOString()).toBe(until);
  });
});
