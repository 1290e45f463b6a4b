import { describe, expect, test } from '@jest/globals';
import { conflictsOf, type Tie, type TieKind } from './conflicts-of-interest.js';

const applying = { leadId: 'lead', partnerIds: ['partner'] };

function tie(organisationId: string, kind: TieKind, runs = true): Tie {
  return { organisationId, organisationName: `Mission ${organisationId}`, kind, runs };
}

describe('a conflict of interest', () => {
  test.each<[string, string[], Tie[]]>([
    ['a seat in the lead applicant', ['seatInLeadApplicant'], [tie('lead', 'seat')]],
    ['a mandate in it', ['mandateInLeadApplicant'], [tie('lead', 'mandate')]],
    ['a seat in a partner', ['seatInPartner'], [tie('partner', 'seat')]],
    ['a mandate in a partner', ['mandateInPartner'], [tie('partner', 'mandate')]],
    ['a board member whom both organisations share', ['sharedBoardMember'], [tie('lead', 'sharedBoardMember')]],
    ['a declaration', ['declared'], [tie('partner', 'declared')]],
    [
      'all of them, the gravest first and each once',
      ['seatInLeadApplicant', 'seatInPartner', 'declared'],
      [tie('partner', 'declared'), tie('partner', 'seat'), tie('lead', 'seat'), tie('lead', 'declared')],
    ],
  ])('is found in %s', (_, expected, ties) => {
    expect(conflictsOf(applying, ties).map(({ code }) => code)).toEqual(expected);
  });

  test('names the organisation, and says whether the seat still runs', () => {
    expect(conflictsOf(applying, [tie('lead', 'mandate', false)])).toEqual([
      { code: 'mandateInLeadApplicant', params: { organisation: 'Mission lead', runs: false } },
    ]);
  });

  test('is none in what ties to an organisation that does not apply', () => {
    expect(conflictsOf(applying, [tie('home', 'seat'), tie('other', 'declared')])).toEqual([]);
  });
});
