import { describe, expect, test } from '@jest/globals';
import { rightsInForce } from '../organisation/rights-in-force.js';
import { effectOf, kindsOfRole, mayEdit, noticeDays, type RightsEdit } from './rights-edit.js';

const at = new Date('2026-06-01T00:00:00Z');
const planned = rightsInForce([], at);
const edit = (more: Partial<RightsEdit>): RightsEdit => ({
  ...{ holder: 'projectOfficer', item: 'joinCampaigns', grants: true, reason: 'Petites Missions' },
  ...more,
});

describe('edits of rights', () => {
  test('a capability more or less holds at once', () => {
    expect(effectOf(edit({}), at)).toEqual(at);
    expect(effectOf(edit({ grants: false }), at)).toEqual(at);
  });

  test('what widens the view from above waits 30 days, what narrows it does not', () => {
    const days = (more: Partial<RightsEdit>) => (effectOf(edit(more), at).getTime() - at.getTime()) / 86_400_000;

    expect(days({ holder: 'region', item: 'budget' })).toBe(noticeDays);
    expect(days({ holder: 'union', item: 'staff', grants: false })).toBe(0);
  });

  test.each([
    ['reasonMissing', edit({ reason: '' })],
    ['capabilityNotOfKind', edit({ item: 'keepDirectory' })],
    ['capabilityNotOfKind', edit({ holder: 'boardMember' })],
    ['rightAlreadySo', edit({ item: 'declareNeeds' })],
    ['rightAlreadySo', edit({ holder: 'region', item: 'staff' })],
    ['rightAlreadySo', edit({ item: 'coordinateCampaigns', grants: false })],
  ])('are refused as %s', (code, asked) => {
    expect(mayEdit(asked, planned)).toMatchObject({ can: false, code });
  });

  test('somebody keeps the right to edit', () => {
    const withoutOfficers = rightsInForce(
      [{ holder: 'unionOfficer', item: 'editRoles', grants: false, effectiveAt: at }],
      at,
    );
    const last = edit({ holder: 'unionPresident', item: 'editRoles', grants: false });

    expect(mayEdit(last, planned).can).toBe(true);
    expect(mayEdit(last, withoutOfficers)).toMatchObject({ code: 'someoneMustEditRoles' });
  });

  test('a board member sits in any organisation', () => {
    expect(kindsOfRole('boardMember')).toHaveLength(3);
    expect(kindsOfRole('president')).toEqual(['localMission']);
  });
});
