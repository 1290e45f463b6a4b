import { describe, expect, it } from '@jest/globals';
import { campaignFilterOf } from './campaign-search.js';

describe('the filter of the campaigns', () => {
  it('asks for nothing that the address does not say', () => {
    expect(campaignFilterOf({})).toEqual({});
  });

  it('turns our part into the flag of the API', () => {
    expect(campaignFilterOf({ nous: 'ledByUs', famille: 'purchasing' })).toEqual({
      ledByUs: true,
      family: 'purchasing',
    });
  });
});
