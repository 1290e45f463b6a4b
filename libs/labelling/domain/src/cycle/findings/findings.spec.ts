import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { refusalOf } from '@maillage/platform-testing';
import {
  findingActs,
  findingStates,
  findingTransitions,
  type FindingAct,
  type FindingState,
} from './finding.transitions.js';
import { findingActVerdicts, moveFinding, type Finding } from './move-finding.js';

const until = new Date('2027-04-15T00:00:00Z');
const inTime = new Date('2027-04-14T23:59:59Z');
const phase = { state: 'contradictoryPhase', contradictoryUntil: until } as const;
const after = { state: 'reportFinal', contradictoryUntil: until } as const;
const during: readonly FindingAct[] = ['accept', 'contest', 'uphold', 'lift'];

const aFinding = (facts: Partial<Finding> = {}): Finding => ({
  ...{ id: 'finding', tenantId: 'mission', cycleId: 'cycle', criterionKey: 'criterion-1.1' },
  ...{ kind: 'alertPoint', state: 'notified' },
  ...facts,
});

const refused = 'findingElsewhere';
const none = Object.fromEntries(findingActs.map((act) => [act, refused])) as Record<FindingAct, string>;
const expected: Record<FindingState, Record<FindingAct, string>> = {
  notified: { ...none, accept: 'accepted', contest: 'contested', planAction: 'actionPlanned' },
  accepted: { ...none, contest: 'contested', planAction: 'actionPlanned' },
  contested: { ...none, accept: 'accepted', uphold: 'upheld', lift: 'lifted' },
  upheld: { ...none, planAction: 'actionPlanned' },
  lifted: none,
  actionPlanned: { ...none, sendEvidence: 'evidenceSent' },
  evidenceSent: { ...none, verify: 'verified', reopen: 'reopened' },
  verified: { ...none, close: 'closed', reopen: 'reopened' },
  closed: { ...none, reopen: 'reopened' },
  reopened: { ...none, planAction: 'actionPlanned', sendEvidence: 'evidenceSent' },
};
const pairs = findingStates.flatMap((state) => findingActs.map((act) => [state, act, expected[state][act]] as const));

describe('the states of a finding', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, outcome) => {
    const cycle = during.includes(act) ? phase : after;
    let moved: string | undefined;

    const refusal = refusalOf(() => {
      moved = moveFinding(aFinding({ state }), act, cycle, { text: 'Le projet associatif le dit.', at: inTime }).state;
    });

    expect(refusal?.code ?? moved).toBe(outcome);
  });

  test('every state can be reached from the notification, and a finding that is lifted is over', () => {
    const reached = statesReachableFrom<FindingState, FindingAct>(findingTransitions, 'notified');

    expect([...reached].sort()).toEqual([...findingStates].sort());
    expect(terminalStates<FindingState, FindingAct>(findingTransitions)).toEqual(['lifted']);
  });
});

describe('the answer of the organisation', () => {
  const contest = (at: Date, text: string | null = 'La convention a été signée.') =>
    refusalOf(() => moveFinding(aFinding(), 'contest', phase, { text, at }));

  test('comes in time until the last instant, and too late at the deadline', () => {
    expect(contest(inTime)).toBeNull();
    expect(contest(until)).toEqual({ code: 'contradictoryPhaseOver', params: { until: until.toISOString() } });
  });

  test('that contests says why', () => {
    expect(contest(inTime, '  ')?.code).toBe('responseTextMissing');
    expect(contest(inTime, null)?.code).toBe('responseTextMissing');
  });

  test('may accept without a word', () => {
    expect(refusalOf(() => moveFinding(aFinding(), 'accept', phase, { text: null, at: inTime }))).toBeNull();
  });
});

describe('the reply of the auditors', () => {
  test('may come after the deadline, and not after the report is final', () => {
    const finding = aFinding({ state: 'contested' });
    const reply = (cycle: typeof phase | typeof after) =>
      refusalOf(() => moveFinding(finding, 'lift', cycle, { text: 'Vu sur pièce.', at: until }));

    expect(reply(phase)).toBeNull();
    expect(reply(after)?.code).toBe('contradictoryPhaseOver');
  });
});

describe('the life of a finding after the report', () => {
  test('begins once the report is final', () => {
    const plan = () => moveFinding(aFinding({ state: 'accepted' }), 'planAction', phase, { text: null, at: inTime });

    expect(refusalOf(plan)?.code).toBe('reportNotFinal');
  });

  test('asks nothing for a good practice', () => {
    const practice = aFinding({ kind: 'goodPractice', state: 'accepted' });

    expect(refusalOf(() => moveFinding(practice, 'planAction', after, { text: null, at: until }))?.code).toBe(
      'goodPracticeAsksNothing',
    );
  });

  test('belongs to the organisation and to the union, each told its acts', () => {
    const acts = (side: 'organisation' | 'union' | 'auditor') =>
      findingActVerdicts([side], aFinding(), after, until).map(({ act }) => act);

    expect(acts('organisation')).toEqual(['accept', 'contest', 'planAction', 'sendEvidence']);
    expect(acts('auditor')).toEqual(['uphold', 'lift']);
    expect(acts('union')).toEqual(['verify', 'close', 'reopen']);
  });
});
