import { describe, expect, test } from '@jest/globals';
import { campaignMustHold, mayCloseCampaign, mayRemind } from './label-campaign.js';

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

  test.each([
    ['may remind', { closedAt: null, remindedAt: null }, undefined],
    ['reminds once a day', { closedAt: null, remindedAt: new Date('2026-11-23T07:00:00Z') }, 'remindedToday'],
    ['may remind the day after', { closedAt: null, remindedAt: new Date('2026-11-22T08:00:00Z') }, undefined],
    ['reminds nobody once it is over', { closedAt: now, remindedAt: null }, 'campaignOver'],
  ])('%s', (_, campaign, code) => {
    const verdict = mayRemind(campaign, now);

    expect(verdict.can ? undefined : verdict.code).toBe(code);
  });

  test.each([
    ['may be closed', { closedAt: null }, undefined],
    ['is closed once', { closedAt: now }, 'campaignOver'],
  ])('%s', (_, campaign, code) => {
    const verdict = mayCloseCampaign(campaign);

    expect(verdict.can ? undefined : verdict.code).toBe(code);
  });
});
