import { describe, expect, test } from '@jest/globals';
import { capabilitiesOf, type RightsChange, rightsInForce, upwardOf } from './rights-in-force.js';

const at = new Date('2026-06-01T00:00:00Z');
const change = (more: Partial<RightsChange>): RightsChange => ({
  ...{ holder: 'projectOfficer', item: 'joinCampaigns', grants: true, effectiveAt: at },
  ...more,
});

describe('rights in force', () => {
  test('an edit holds from its instant on, not before', () => {
    const before = rightsInForce([change({})], new Date(at.getTime() - 1));
    const from = rightsInForce([change({})], at);

    expect(capabilitiesOf(['projectOfficer'], before).has('joinCampaigns')).toBe(false);
    expect(capabilitiesOf(['projectOfficer'], from).has('joinCampaigns')).toBe(true);
    expect(capabilitiesOf(['boardMember'], from).has('joinCampaigns')).toBe(false);
  });

  test('the latest of two edits decides, in whatever order they are read', () => {
    const narrowed = change({ grants: false, effectiveAt: new Date('2026-05-01T00:00:00Z') });
    const widened = change({ effectiveAt: new Date('2026-04-01T00:00:00Z') });

    for (const changes of [
      [narrowed, widened],
      [widened, narrowed],
    ]) {
      expect(capabilitiesOf(['projectOfficer'], rightsInForce(changes, at)).has('joinCampaigns')).toBe(false);
    }
  });

  test('a word that is no capability gives nothing', () => {
    const odd = { ...change({}), item: 'everything' } as unknown as RightsChange;

    expect([...rightsInForce([odd], at).roles.projectOfficer]).toEqual([...rightsInForce([], at).roles.projectOfficer]);
  });

  test('what was lent is worth nothing once the lender has it no more', () => {
    const rights = rightsInForce([], at);
    const lent = (rolesOfLender: readonly ['director'] | readonly []) =>
      capabilitiesOf(['projectOfficer'], rights, [{ capabilities: ['joinCampaigns'], rolesOfLender }]);

    expect(lent(['director']).has('joinCampaigns')).toBe(true);
    expect(lent([]).has('joinCampaigns')).toBe(false);
  });

  test('a Mission sees nothing from above, and nobody sees budgets until the union says so', () => {
    const rights = rightsInForce([change({ holder: 'region', item: 'budget' })], at);

    expect(upwardOf('localMission', rights)).toEqual([]);
    expect(upwardOf('regionalAssociation', rights)).toContain('budget');
    expect(upwardOf('nationalUnion', rights)).not.toContain('budget');
  });

  test('the region that accompanies reads answers of an assessment, the union where the label stands', () => {
    const rights = rightsInForce([], at);

    expect(upwardOf('regionalAssociation', rights)).toEqual([
      ...['contactEmail', 'staff', 'youngPeople', 'labelProgress', 'labelAnswers'],
    ]);
    expect(upwardOf('nationalUnion', rights)).toEqual(['contactEmail', 'staff', 'youngPeople', 'labelProgress']);
  });
});
