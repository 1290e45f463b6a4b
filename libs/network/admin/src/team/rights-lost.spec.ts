import { describe, expect, it } from '@jest/globals';
import { rightsLost } from './rights-lost.js';

const rights = [
  { role: 'president', capabilities: ['readCampaigns', 'joinCampaigns'] },
  { role: 'projectOfficer', capabilities: ['readCampaigns', 'declareNeeds'] },
] as const;
const seat = (id: string, personId: string, role: 'president' | 'projectOfficer') => ({
  ...{ id, role },
  person: { id: personId },
});

describe('the end of a role', () => {
  it('takes every right that it opened, when its holder has no other role', () => {
    const presidency = seat('1', 'yvon', 'president');

    expect(rightsLost(presidency, [presidency, seat('2', 'maelle', 'projectOfficer')], rights)).toEqual({
      lost: ['readCampaigns', 'joinCampaigns'],
      remaining: [],
    });
  });

  it('leaves a right that another role of the same person opens', () => {
    const presidency = seat('1', 'yvon', 'president');

    expect(rightsLost(presidency, [presidency, seat('2', 'yvon', 'projectOfficer')], rights)).toEqual({
      lost: ['joinCampaigns'],
      remaining: ['projectOfficer'],
    });
  });
});
