import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { agreedWays, refusalOf } from '@maillage/platform-testing';
import { signedAt } from '../testing/a-stamp.js';
import { reportMustHold } from './agenda.js';
import { demandTimeToRead, moveReport, reportActVerdicts, type ReportFacts } from './meeting-report.js';
import { type MeetingReportAct, type MeetingReportState, reportActs, reportStates } from './meeting-vocabulary.js';
import { meetingReportTransitions } from './meeting.transitions.js';

const pairs = agreedWays(reportStates, reportActs, {
  drafting: `write>drafting send>inValidation; !minutesNotThereYet: amend revise validate freeze`,
  inValidation: `amend>inValidation revise>drafting validate>inValidation freeze>validated; !minutesPastThis: write send`,
  validated: `!minutesFrozen: write send amend revise validate freeze`,
});

const said = { title: 'Feuille de route', presenterName: null, text: 'Adoptée.' };

function someFacts(facts: Partial<ReportFacts> = {}): ReportFacts {
  return {
    ...{ items: [said], presentIds: ['person', 'guest'], validatedIds: [], openAmendmentsOf: [] },
    ...{ validateBy: '2026-11-30', today: '2026-12-01', ...facts },
  };
}

function outcome(state: MeetingReportState, act: MeetingReportAct, facts: Partial<ReportFacts> = {}): string {
  let reached = '';
  const refusal = refusalOf(() => {
    reached = moveReport(state, act, someFacts(facts), signedAt()).to;
  });
  return refusal?.code ?? reached;
}

describe('the states of the report of a meeting', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, expected) => {
    expect(outcome(state, act)).toBe(expected);
  });

  test('every state can be reached from the draft, and one ends the report', () => {
    expect([
      ...statesReachableFrom<MeetingReportState, MeetingReportAct>(meetingReportTransitions, 'drafting'),
    ]).toEqual(reportStates);
    expect(terminalStates<MeetingReportState, MeetingReportAct>(meetingReportTransitions)).toEqual(['validated']);
  });
});

describe('the report of a meeting', () => {
  test.each<[string, MeetingReportState, MeetingReportAct, Partial<ReportFacts>]>([
    ['nobodyNotedPresent', 'drafting', 'send', { presentIds: [] }],
    ['minutesEmpty', 'drafting', 'send', { items: [{ ...said, text: ' ' }] }],
    ['minutesForThosePresent', 'inValidation', 'amend', { presentIds: ['guest'] }],
    ['minutesForThosePresent', 'inValidation', 'validate', { presentIds: ['guest'] }],
    ['minutesValidatedAlready', 'inValidation', 'validate', { validatedIds: ['person'] }],
    ['ownAmendmentOpen', 'inValidation', 'validate', { openAmendmentsOf: ['person'] }],
    ['amendmentsOpen', 'inValidation', 'freeze', { openAmendmentsOf: ['guest'] }],
    ['validationsAwaited', 'inValidation', 'freeze', { validateBy: '2026-12-01' }],
    ['validated', 'inValidation', 'freeze', { validateBy: '2026-12-09', validatedIds: ['person', 'guest'] }],
  ])('is %s when it is %s and asked to %s', (expected, state, act, facts) => {
    expect(outcome(state, act, facts)).toBe(expected);
    const told = reportActVerdicts(state, someFacts(facts), { personId: 'person' }).find((one) => one.act === act);
    expect(told?.verdict.can).toBe(expected === 'validated');
  });

  test.each([
    ['a name', 'Lise Arbrissel', true],
    ['nobody', null, true],
    ['two lines', 'Lise\nArbrissel', false],
    ['hidden characters', 'Lise\u202eArbrissel', false],
    ['a whole text', 'L'.repeat(201), false],
  ])('names who presented an item by a name: %s', (_case, presenterName, can) => {
    expect(reportMustHold([{ title: 'Bilan', presenterName, text: '' }]).can).toBe(can);
  });

  test('leaves those present two days to read it', () => {
    const codeOf = (until: string) =>
      refusalOf(() => {
        demandTimeToRead(until, '2026-12-01');
      })?.code;

    expect(codeOf('2026-12-02')).toBe('minutesDeadlineTooSoon');
    expect(codeOf('2026-12-03')).toBeUndefined();
  });
});
