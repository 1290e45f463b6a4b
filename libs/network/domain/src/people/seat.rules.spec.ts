import { describe, expect, test } from '@jest/globals';
import type { Capability } from '@maillage/network-contract';
import { rightsInForce } from '../organisation/rights-in-force.js';
import { type AskedDelegation, endMustFollowStart, mayLend, roleMustFit, someHeadMustRemain } from './seat.rules.js';

const rights = rightsInForce([], new Date('2026-06-01T00:00:00Z'));
const held = new Set<Capability>(['joinCampaigns', 'declareNeeds', 'grantRights']);
const loan = (more: Partial<AskedDelegation> = {}): AskedDelegation => ({
  ...{ capabilities: ['joinCampaigns'], startsOn: '2026-06-01', endsOn: '2026-07-01', reason: 'Congés' },
  ...more,
});

describe('seats', () => {
  test('a role belongs to a kind of organisation, and presidencies come by mandate alone', () => {
    expect(roleMustFit('localMission', 'director').can).toBe(true);
    expect(roleMustFit('localMission', 'regionalOfficer')).toMatchObject({ code: 'roleNotOfKind' });
    expect(roleMustFit('localMission', 'president')).toMatchObject({ code: 'roleNotOfKind' });
  });

  test('a seat ends on the day it begins or later', () => {
    expect(endMustFollowStart('2026-06-01', '2026-06-01').can).toBe(true);
    expect(endMustFollowStart('2026-06-01', null).can).toBe(true);
    expect(endMustFollowStart('2026-06-01', '2026-05-31').can).toBe(false);
  });

  test('the last person who may give rights stays', () => {
    const director = { id: 'd', personId: 'one', role: 'director' as const };
    const president = { id: 'p', personId: 'two', role: 'president' as const };
    const officer = { id: 'o', personId: 'three', role: 'projectOfficer' as const };

    expect(someHeadMustRemain([director, officer], 'd', rights)).toMatchObject({ code: 'lastHeadMayNotLeave' });
    expect(someHeadMustRemain([director, president], 'd', rights).can).toBe(true);
    expect(someHeadMustRemain([director, officer], 'o', rights).can).toBe(true);
  });
});

describe('rights that are lent', () => {
  test('are those that the lender holds, to a colleague, for a year at most', () => {
    expect(mayLend(loan(), held, true).can).toBe(true);
  });

  test.each([
    ['reasonMissing', loan({ reason: ' ' }), true],
    ['delegateHasNoSeat', loan(), false],
    ['capabilityNotLendable', loan({ capabilities: ['grantRights'] }), true],
    ['capabilityNotHeld', loan({ capabilities: ['coordinateCampaigns'] }), true],
    ['endsBeforeItStarts', loan({ endsOn: '2026-06-01' }), true],
    ['delegationTooLong', loan({ endsOn: '2027-06-03' }), true],
  ])('are refused as %s', (code, asked, hasSeat) => {
    expect(mayLend(asked, held, hasSeat)).toMatchObject({ can: false, code });
  });
});
