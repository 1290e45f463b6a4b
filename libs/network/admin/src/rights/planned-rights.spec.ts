import { describe, expect, it } from '@jest/globals';
import { waitsForNotice, willHold } from './planned-rights.js';

const change = {
  ...{ id: '1', personName: 'Irène', reason: 'Répartir au budget', announcedAt: '2026-11-01T00:00:00Z' },
  ...{ holder: 'region', item: 'budget', grants: true, effectiveAt: '2026-12-01T00:00:00Z' },
};
const rights = {
  roles: [{ role: 'director' as const, kinds: ['localMission' as const], capabilities: ['joinCampaigns' as const] }],
  upward: [{ level: 'region' as const, items: ['staff' as const] }],
  changes: [change],
};

describe('a right that is edited', () => {
  it('is taken as it will be once every announced change has taken effect', () => {
    expect(willHold({ of: 'level', holder: 'region', item: 'budget' }, rights)).toBe(true);
    expect(willHold({ of: 'level', holder: 'region', item: 'staff' }, rights)).toBe(true);
    expect(willHold({ of: 'role', holder: 'director', item: 'importRecords' }, rights)).toBe(false);
  });

  it('waits for the notice when more will be seen from above, and for nothing else', () => {
    expect(waitsForNotice({ of: 'level', holder: 'union', item: 'budget' }, true)).toBe(true);
    expect(waitsForNotice({ of: 'level', holder: 'union', item: 'budget' }, false)).toBe(false);
    expect(waitsForNotice({ of: 'role', holder: 'director', item: 'importRecords' }, true)).toBe(false);
  });
});
