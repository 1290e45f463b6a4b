import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { campaignMustHold, mayActOnCampaign } from './label-campaign.js';
import {
  type LabelCampaignAct,
  labelCampaignActs,
  type LabelCampaignState,
  labelCampaignStates,
  labelCampaignTransitions,
} from './label-campaign.transitions.js';

const now = new Date('2026-11-23T09:00:00Z');
const asked = { title: 'Campagne 2027', finishBy: '2027-03-31', organisationIds: ['one', 'two'] };
const below = new Set(['one', 'two', 'three']);

describe('a label campaign', () => {
  test.each([
    ['holds', asked, undefined],
    ['needs a title', { ...asked, title: '  ' }, 'campaignTitleMissing'],
    ['calls somebody', { ...asked, organisationIds: [] }, 'campaignAudienceEmpty'],
    ['calls nobody but those below', { ...asked, organisationIds: ['one', 'stranger'] }, 'campaignAudienceTooWide'],
    ['ends on a day to come', { ...asked, finishBy: '2026-11-23' }, 'campaignDayPassed'],
    ['ends on a day of the calendar', { ...asked, finishBy: '2027-02-30' }, 'INVALID_INPUT'],
    ['ends on what is a day', { ...asked, finishBy: 'au printemps' }, 'INVALID_INPUT'],
    ['has a title that fits a line of a mail', { ...asked, title: 'x'.repeat(201) }, 'INVALID_INPUT'],
    ['has a title of one line', { ...asked, title: 'Campagne\n2027' }, 'INVALID_INPUT'],
  ])('%s', (_, campaign, code) => {
    const verdict = campaignMustHold(campaign, below, '2026-11-23');

    expect(verdict.can ? undefined : verdict.code).toBe(code);
  });

  const open = { closedAt: null, remindedAt: null };
  const closed = { ...open, closedAt: now };
  const expected = {
    open: { remind: undefined, close: undefined },
    closed: { remind: 'campaignOver', close: 'campaignOver' },
  } as const;
  const pairs = labelCampaignStates.flatMap((state) => labelCampaignActs.map((act) => [state, act] as const));

  test.each(pairs)('that is %s answers to %s', (state, act) => {
    const verdict = mayActOnCampaign(state === 'open' ? open : closed, act, now);

    expect(verdict.can ? undefined : verdict.code).toBe(expected[state][act]);
  });

  test('is closed for good, and may be closed from where it begins', () => {
    expect(terminalStates(labelCampaignTransitions)).toEqual(['closed']);
    expect([...statesReachableFrom<LabelCampaignState, LabelCampaignAct>(labelCampaignTransitions, 'open')]).toEqual([
      ...labelCampaignStates,
    ]);
  });

  test.each([
    ['reminds once a day', '2026-11-23T07:00:00Z', 'remindedToday'],
    ['may remind the day after', '2026-11-22T08:00:00Z', undefined],
  ])('%s', (_, remindedAt, code) => {
    const verdict = mayActOnCampaign({ ...open, remindedAt: new Date(remindedAt) }, 'remind', now);

    expect(verdict.can ? undefined : verdict.code).toBe(code);
  });
});
