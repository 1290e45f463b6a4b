import { describe, expect, test } from '@jest/globals';
import { type HeldSeat, interestsOf } from './interests-of-member.js';

const examined = { organisationId: 'mission', regionCodes: ['24'], auditorIds: ['lead', 'second'] };

function seat(organisationId: string, facts: Partial<HeldSeat> = {}): HeldSeat {
  return {
    ...{ organisationId, organisationName: organisationId, organisationKind: 'localMission', regionCodes: ['24'] },
    ...facts,
  };
}

const found = (personId: string, ...seats: HeldSeat[]): string[] =>
  interestsOf({ personId, seats }, examined).map(({ code }) => code);

describe('a member of the commission is kept from a file', () => {
  test('of an organisation in which it holds a seat', () => {
    expect(found('ada', seat('mission'))).toEqual(['seatInOrganisation']);
  });

  test('of a Mission of the region of its own', () => {
    expect(found('ada', seat('neighbour'))).toEqual(['seatInItsRegion']);
  });

  test('of a Mission that its regional association accompanies', () => {
    expect(found('ada', seat('arml', { organisationKind: 'regionalAssociation' }))).toEqual(['seatInItsRegion']);
  });

  test('that it audited itself', () => {
    expect(found('second')).toEqual(['auditedIt']);
  });

  test('for each reason that there is, once', () => {
    expect(found('lead', seat('mission'), seat('neighbour'), seat('arml'))).toEqual([
      'seatInOrganisation',
      'auditedIt',
      'seatInItsRegion',
    ]);
  });
});

describe('a member of the commission sits', () => {
  test('when its seats are in other regions', () => {
    expect(found('ada', seat('far', { regionCodes: ['53'] }))).toEqual([]);
  });

  test('when it serves the union, which covers all regions', () => {
    expect(found('ada', seat('union', { organisationKind: 'nationalUnion', regionCodes: ['24', '53'] }))).toEqual([]);
  });

  test('when it holds no seat in the network', () => {
    expect(found('ada')).toEqual([]);
  });
});
