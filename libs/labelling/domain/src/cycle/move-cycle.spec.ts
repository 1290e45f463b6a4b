import { describe, expect, test } from '@jest/globals';
import { refusalOf } from '@maillage/platform-testing';
import { actsOfSides, cycleSides, sideOfAct } from './cycle-sides.js';
import { cycleActs } from './cycle-vocabulary.js';
import { cycleActVerdicts, cycleVerdict } from './cycle-verdict.js';
import { moveCycle } from './move-cycle.js';
import { motivatedActs } from './rules/motive-must-be-given.rule.js';
import { aCycle, missedLevel, signedAt, someFacts } from './testing/a-cycle.js';
import { expectedWays } from './testing/expected-ways.js';

const now = new Date('2027-03-30T09:00:00Z');

describe('an application', () => {
  test('waits until president, director and label contact are named', () => {
    const verdict = cycleVerdict('apply', aCycle({ presidentId: null, contactId: null }), someFacts(), now);

    expect(verdict).toEqual({ can: false, code: 'rolesNotNamed', params: { missing: 'president, contact' } });
  });

  test.each(['thresholdMissed', 'answersMissing', 'conditionMissed', 'evidenceMissing', 'evidenceExpired'] as const)(
    'for a label is refused with what the level asks: %s',
    (code) => {
      const verdict = cycleVerdict('apply', aCycle(), someFacts({ levels: [missedLevel(code)] }), now);

      expect(verdict).toMatchObject({ can: false, code, params: { count: 2, level: 1, levelTitle: 'Niveau 1' } });
    },
  );

  test.each(['mock', 'followUp'] as const)('for a cycle of kind %s asks for every answer and no score', (kind) => {
    const below = cycleVerdict('apply', aCycle({ kind }), someFacts({ levels: [missedLevel('thresholdMissed')] }), now);
    const levels = [missedLevel('thresholdMissed', 'answersMissing')];
    const partial = cycleVerdict('apply', aCycle({ kind }), someFacts({ levels }), now);

    expect(below).toEqual({ can: true });
    expect(partial).toMatchObject({ can: false, code: 'answersMissing' });
  });

  test('aims at a level that the framework has', () => {
    const verdict = cycleVerdict('apply', aCycle({ levelAimed: 7 }), someFacts(), now);

    expect(verdict).toMatchObject({ can: false, code: 'levelUnknown', params: { level: 7 } });
  });

  test('needs no review by the region, and there is none where no association stands above', () => {
    const direct = cycleVerdict('apply', aCycle(), someFacts({ hasRegion: false }), now);
    const review = cycleVerdict('askReview', aCycle(), someFacts({ hasRegion: false }), now);

    expect(direct).toEqual({ can: true });
    expect(review).toMatchObject({ can: false, code: 'noRegionAbove' });
  });
});

describe('the kinds of cycles', () => {
  test.each(['mock', 'followUp'] as const)('a cycle of kind %s ends with its report', (kind) => {
    const cycle = aCycle({ kind, state: 'reportFinal' });

    expect(cycleVerdict('complete', cycle, someFacts(), now)).toEqual({ can: true });
    expect(cycleVerdict('scheduleCommission', cycle, someFacts(), now)).toMatchObject({ code: 'cycleSkipsCommission' });
  });

  test.each(['initial', 'renewal'] as const)('a cycle of kind %s goes to the commission', (kind) => {
    const cycle = aCycle({ kind, state: 'reportFinal' });

    expect(cycleVerdict('scheduleCommission', cycle, someFacts(), now)).toEqual({ can: true });
    expect(cycleVerdict('complete', cycle, someFacts(), now)).toMatchObject({ code: 'cycleNeedsCommission' });
  });
});

describe('the audit', () => {
  const dependent = [{ name: 'Rémi Castaing', reason: { code: 'seatInRegion', params: { region: '24' } } }] as const;

  test.each([
    ['assignAuditors', 'admissible'],
    ['replaceAuditors', 'auditorsAssigned'],
    ['startAudit', 'planSent'],
  ] as const)('%s is refused as long as an auditor is not independent', (act, state) => {
    const verdict = cycleVerdict(act, aCycle({ state }), someFacts({ dependent }), now);

    expect(verdict).toEqual({
      can: false,
      code: 'auditorNotIndependent',
      params: { auditor: 'Rémi Castaing', dependence: 'seatInRegion', region: '24' },
    });
  });

  test('begins on the day that the plan said, and not before', () => {
    const early = cycleVerdict('startAudit', aCycle({ state: 'planSent' }), someFacts({ today: '2027-03-29' }), now);
    const due = cycleVerdict('startAudit', aCycle({ state: 'planSent' }), someFacts({ today: '2027-03-30' }), now);

    expect(early).toMatchObject({ can: false, code: 'auditNotDue', params: { auditFrom: '2027-03-30' } });
    expect(due).toEqual({ can: true });
  });

  test('is finished once every criterion of the sample was examined', () => {
    const verdict = cycleVerdict(
      'finishVisit',
      aCycle({ state: 'auditInProgress' }),
      someFacts({ unexamined: 3 }),
      now,
    );

    expect(verdict).toMatchObject({ can: false, code: 'criteriaNotExamined', params: { count: 3 } });
  });
});

describe('the contradictory phase', () => {
  const contradictoryUntil = new Date('2027-04-15T00:00:00Z');
  const cycle = aCycle({ state: 'contradictoryPhase', contradictoryUntil });

  test('runs until its deadline as long as a finding has no answer', () => {
    const before = new Date('2027-04-14T23:59:59Z');

    expect(cycleVerdict('finaliseReport', cycle, someFacts({ unanswered: 1 }), before)).toMatchObject({
      code: 'contradictoryPhaseRuns',
      params: { until: '2027-04-15T00:00:00.000Z', count: 1 },
    });
    expect(cycleVerdict('finaliseReport', cycle, someFacts({ unanswered: 1 }), contradictoryUntil).can).toBe(true);
    expect(cycleVerdict('finaliseReport', cycle, someFacts(), before).can).toBe(true);
  });

  test('does not end with a contest that has no reply, even after the deadline', () => {
    const verdict = cycleVerdict(
      'finaliseReport',
      cycle,
      someFacts({ contested: 2 }),
      new Date('2027-05-01T00:00:00Z'),
    );

    expect(verdict).toMatchObject({ can: false, code: 'contestsUnanswered', params: { count: 2 } });
  });
});

describe('the acts of each side', () => {
  test('every act is the act of one side, and of no other', () => {
    for (const act of cycleActs) {
      const may = cycleSides.filter((side) => actsOfSides([side]).includes(act));

      expect(may).toEqual([sideOfAct[act]]);
    }
  });

  test('an organisation is told its own acts, each with its reason', () => {
    const verdicts = cycleActVerdicts(['organisation'], aCycle({ state: 'applied' }), someFacts(), now);

    expect(verdicts.map(({ act }) => act)).toEqual([
      ...['start', 'askReview', 'apply', 'withdrawApplication', 'resume', 'appeal', 'abandon'],
    ]);
    expect(verdicts.filter(({ verdict }) => verdict.can).map(({ act }) => act)).toEqual(['withdrawApplication']);
  });

  test('who is of no side has no act', () => {
    expect(cycleActVerdicts([], aCycle(), someFacts(), now)).toEqual([]);
  });
});

describe('a motive', () => {
  const placeOf = (act: (typeof motivatedActs)[number]) =>
    (Object.keys(expectedWays) as (keyof typeof expectedWays)[]).find(
      (state) => !expectedWays[state][act].startsWith('cycle'),
    );

  test.each(motivatedActs)('is given for %s', (act) => {
    const cycle = aCycle({ state: placeOf(act) ?? 'registered' });

    expect(refusalOf(() => moveCycle(cycle, act, signedAt(undefined, '  ')))?.code).toBe('reasonMissing');
    expect(refusalOf(() => moveCycle(cycle, act, signedAt(undefined, 'Dossier à compléter')))).toBeNull();
  });

  test('is kept with the decision, which says who, when, from where and to where', () => {
    const { cycle, decision } = moveCycle(
      aCycle({ state: 'applied' }),
      'returnApplication',
      signedAt(undefined, ' À revoir '),
    );

    expect(cycle.state).toBe('selfAssessment');
    expect(decision).toMatchObject({
      act: 'returnApplication',
      from: 'applied',
      to: 'selfAssessment',
      reason: 'À revoir',
    });
    expect(decision.actor.name).toBe('Odile Marnaz');
  });

  test('has a length', () => {
    const refusal = refusalOf(() => moveCycle(aCycle(), 'abandon', signedAt(undefined, 'x'.repeat(2_001))));

    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', params: { field: 'reason' } });
  });
});
