import { describe, expect, test } from '@jest/globals';
import type { Capability } from '@maillage/network-contract';
import { rightsInForce } from '../organisation/rights-in-force.js';
import {
  type AskedDelegation,
  endMayOnlyComeSooner,
  endMustFollowStart,
  mayLend,
  roleMustFit,
  someHeadMustRemain,
} from './seat.rules.js';

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
    const seat = (id: string, role: 'director' | 'president' | 'projectOfficer', endsOn: string | null = null) => ({
      ...{ id, personId: id, role, endsOn },
    });
    const remains = (seats: Parameters<typeof someHeadMustRemain>[0], seatId: string) =>
      someHeadMustRemain(seats, { seatId, endsOn: '2026-09-01' }, rights);
    const [director, officer] = [seat('d', 'director'), seat('o', 'projectOfficer')];

    expect(remains([director, officer], 'd')).toMatchObject({ code: 'lastHeadMayNotLeave' });
    expect(remains([director, seat('p', 'president')], 'd').can).toBe(true);
    expect(remains([director, seat('p', 'president', '2026-08-01')], 'd').can).toBe(false);
    expect(remains([director, seat('p', 'president', '2028-08-01')], 'd').can).toBe(true);
    expect(remains([director, officer], 'o').can).toBe(true);
  });

  test('an end may come sooner, not later: a renewal is a new mandate', () => {
    expect(endMayOnlyComeSooner('2030-06-30', '2026-06-30').can).toBe(true);
    expect(endMayOnlyComeSooner(null, '2026-06-30').can).toBe(true);
    expect(endMayOnlyComeSooner('2030-06-30', '2099-01-01')).toMatchObject({ code: 'endsLaterThanItDoes' });
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
    ['capabilityNotYours', loan({ capabilities: ['coordinateCampaigns'] }), true],
    ['endsBeforeItStarts', loan({ endsOn: '2026-06-01' }), true],
    ['delegationTooLong', loan({ endsOn: '2027-06-03' }), true],
  ])('are refused as %s', (code, asked, hasSeat) => {
    expect(mayLend(asked, held, hasSeat)).toMatchObject({ can: false, code });
  });
});
