import { describe, expect, test } from '@jest/globals';
import { nextState, statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { moveCampaign } from './acts/move-campaign.js';
import { campaignStates, coordinatorActNames, type CampaignState, type CoordinatorAct } from './campaign-vocabulary.js';
import { campaignTransitions } from './pooling-campaign.transitions.js';
import { stateMustAllow } from './rules/state-must-allow.rule.js';
import { aCampaign } from './testing/a-campaign.js';
import { aStamp } from './testing/a-stamp.js';

const expected: Record<CampaignState, Record<CoordinatorAct, string>> = {
  draft: {
    edit: 'draft',
    openNeeds: 'needsOpen',
    extend: 'campaignNotOpen',
    closeNeeds: 'campaignNotOpen',
    abandon: 'abandoned',
  },
  needsOpen: {
    edit: 'campaignNotDraft',
    openNeeds: 'campaignAlreadyOpen',
    extend: 'needsOpen',
    closeNeeds: 'needsClosed',
    abandon: 'abandoned',
  },
  needsClosed: {
    edit: 'campaignNotDraft',
    openNeeds: 'campaignAlreadyClosed',
    extend: 'campaignAlreadyClosed',
    closeNeeds: 'campaignAlreadyClosed',
    abandon: 'campaignAlreadyClosed',
  },
  abandoned: {
    edit: 'campaignAbandoned',
    openNeeds: 'campaignAbandoned',
    extend: 'campaignAbandoned',
    closeNeeds: 'campaignAbandoned',
    abandon: 'campaignAbandoned',
  },
};

const pairs = campaignStates.flatMap((state) =>
  coordinatorActNames.map((act) => [state, act, expected[state][act]] as const),
);

describe('the states of a campaign', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, outcome) => {
    const campaign = aCampaign().inState(state).build();

    const verdict = stateMustAllow(campaign, act);
    const reached = nextState<CampaignState, CoordinatorAct>(campaignTransitions, state, act);

    expect(verdict.can ? reached : verdict.code).toBe(outcome);
    expect(verdict.can).toBe(reached !== undefined);
  });

  test('a move that the table does not know is a fault, not a refusal', () => {
    const campaign = aCampaign().inState('needsClosed').build();

    expect(() => moveCampaign(campaign, 'extend', aStamp())).toThrow(RangeError);
  });

  test('every state can be reached from the draft', () => {
    const reached = statesReachableFrom<CampaignState, CoordinatorAct>(campaignTransitions, 'draft');

    expect([...reached].sort()).toEqual([...campaignStates].sort());
  });

  test('a campaign ends closed or abandoned', () => {
    const ends = terminalStates<CampaignState, CoordinatorAct>(campaignTransitions);

    expect(ends).toEqual(['needsClosed', 'abandoned']);
  });
});
