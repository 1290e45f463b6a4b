import { describe, expect, test } from '@jest/globals';
import { conflictsOf, type InterestFacts, type KnownSeat } from './conflicts-of-interest.js';

const applying = { leadId: 'lead', partnerIds: ['partner'] };

function seat(organisationId: string, facts: Partial<KnownSeat> = {}): KnownSeat {
  return {
    ...{ personId: 'reviewer', organisationId, organisationName: `Mission ${organisationId}`, kind: 'membership' },
    ...{ endsOn: null },
    ...facts,
  };
}

function codes(facts: Partial<InterestFacts>): readonly string[] {
  const nothing: InterestFacts = { ownSeats: [], mandates: [], declaredFor: [], today: '2026-11-26' };
  return conflictsOf(applying, { ...nothing, ...facts }).map(({ code }) => code);
}

describe('a conflict of interest', () => {
  test.each<[string, string[], Partial<InterestFacts>]>([
    ['a seat in the lead applicant', ['seatInLeadApplicant'], { ownSeats: [seat('lead')] }],
    ['a mandate in it', ['mandateInLeadApplicant'], { ownSeats: [seat('lead', { kind: 'mandate' })] }],
    ['a seat in a partner', ['seatInPartner'], { ownSeats: [seat('partner')] }],
    ['a mandate in a partner', ['mandateInPartner'], { ownSeats: [seat('partner', { kind: 'mandate' })] }],
    ['a seat that ended two years ago', ['seatInPartner'], { ownSeats: [seat('partner', { endsOn: '2024-11-26' })] }],
    [
      'a board member whom both organisations share',
      ['sharedBoardMember'],
      {
        ownSeats: [seat('home')],
        mandates: [
          seat('home', { personId: 'elected', kind: 'mandate' }),
          seat('lead', { personId: 'elected', kind: 'mandate' }),
        ],
      },
    ],
    ['a declaration', ['declared'], { declaredFor: ['partner'] }],
    [
      'all of them, the gravest first',
      ['seatInLeadApplicant', 'seatInPartner', 'declared'],
      { ownSeats: [seat('partner'), seat('lead')], declaredFor: ['lead', 'partner'] },
    ],
  ])('is found in %s', (_, expected, facts) => {
    expect(codes(facts)).toEqual(expected);
  });

  test.each<[string, Partial<InterestFacts>]>([
    ['a seat elsewhere', { ownSeats: [seat('home')] }],
    ['a seat that ended long ago', { ownSeats: [seat('lead', { endsOn: '2023-11-26' })] }],
    ['a declaration for another', { declaredFor: ['other'] }],
    [
      'a shared member whose mandate has ended',
      {
        ownSeats: [seat('home')],
        mandates: [
          seat('home', { personId: 'elected', kind: 'mandate', endsOn: '2026-11-25' }),
          seat('lead', { personId: 'elected', kind: 'mandate' }),
        ],
      },
    ],
    [
      'two people of the same name in both boards',
      {
        ownSeats: [seat('home')],
        mandates: [
          seat('home', { personId: 'one', kind: 'mandate' }),
          seat('lead', { personId: 'other', kind: 'mandate' }),
        ],
      },
    ],
  ])('is none in %s', (_, facts) => {
    expect(codes(facts)).toEqual([]);
  });
});
