import { describe, expect, test } from '@jest/globals';
import { nextState, statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { memberActNames, memberAnswers, type MemberAct, type MemberAnswer } from './campaign-vocabulary.js';
import { memberVerdict } from './member-verdict.js';
import { participationTransitions } from './participation.transitions.js';
import { aCampaign } from './testing/a-campaign.js';
import { aMember } from './testing/a-member.js';
import { aStamp } from './testing/a-stamp.js';

const expected: Record<MemberAnswer, Record<MemberAct, string>> = {
  none: { declareNeeds: 'declared', join: 'joined', withdraw: 'notJoined' },
  declared: { declareNeeds: 'declared', join: 'joined', withdraw: 'withdrawn' },
  joined: { declareNeeds: 'joined', join: 'alreadyJoined', withdraw: 'withdrawn' },
  withdrawn: { declareNeeds: 'declared', join: 'joined', withdraw: 'notJoined' },
};

const pairs = memberAnswers.flatMap((answer) =>
  memberActNames.map((act) => [answer, act, expected[answer][act]] as const),
);

describe('the answers of a Mission', () => {
  test.each(pairs)('from %s, %s gives %s', (answer, act, outcome) => {
    const member = answer === 'none' ? aMember().build() : aMember().having(answer).build();

    const verdict = memberVerdict(act, aCampaign().build(), member, aStamp().at);
    const reached = nextState<MemberAnswer, MemberAct>(participationTransitions, answer, act);

    expect(verdict.can ? reached : verdict.code).toBe(outcome);
    expect(verdict.can).toBe(reached !== undefined);
  });

  test('every answer can be reached from none, and none is never come back to', () => {
    const reached = statesReachableFrom<MemberAnswer, MemberAct>(participationTransitions, 'none');
    const later = statesReachableFrom<MemberAnswer, MemberAct>(participationTransitions, 'declared');

    expect([...reached].sort()).toEqual([...memberAnswers].sort());
    expect(later.has('none')).toBe(false);
  });

  test('no answer is final while the needs are open', () => {
    expect(terminalStates<MemberAnswer, MemberAct>(participationTransitions)).toEqual([]);
  });
});
