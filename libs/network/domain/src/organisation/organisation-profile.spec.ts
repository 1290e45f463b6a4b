import { describe, expect, test } from '@jest/globals';
import { withSiretKey } from '@maillage/network-contract';
import {
  emptyProfile,
  figureMustHold,
  type OrganisationProfile,
  profileMustHold,
  tidyProfile,
} from './organisation-profile.js';

const profile = (more: Partial<OrganisationProfile>): OrganisationProfile => ({ ...emptyProfile, ...more });

describe('what an organisation says of itself', () => {
  test('may be nothing', () => {
    expect(profileMustHold(emptyProfile).can).toBe(true);
  });

  test('is read as people write it', () => {
    const siret = withSiretKey('000100000001');
    const written = profile({ siret: ` ${siret.slice(0, 9)} ${siret.slice(9)} `, rna: 'w000100000', address: ' ' });

    expect(tidyProfile(written)).toEqual(profile({ siret, rna: 'W000100000' }));
  });

  test.each([
    ['siretWrong', { siret: '12345678901234' }],
    ['rnaWrong', { rna: '751000000' }],
    ['communeCodeWrong', { communeCode: '4523' }],
    ['postalCodeWrong', { postalCode: '4500' }],
    ['contractingBasisWithoutAuthority', { contractingBasis: 'publicFunding' as const }],
    ['contractingBasisWithoutAuthority', { contractingBasis: 'publicFunding' as const, isContractingAuthority: false }],
  ])('is refused as %s', (code, more) => {
    expect(profileMustHold(profile(more))).toMatchObject({ can: false, code });
  });

  test('figures are of a year that has begun, and not below zero', () => {
    expect(figureMustHold({ year: 2026, value: 0 }, 2026).can).toBe(true);
    expect(figureMustHold({ year: 2027, value: 1 }, 2026)).toMatchObject({ code: 'figureOfComingYear' });
    expect(figureMustHold({ year: 2025, value: -1 }, 2026)).toMatchObject({ code: 'figureNegative' });
    expect(figureMustHold({ year: 2025, value: 1.5 }, 2026)).toMatchObject({ code: 'figureNegative' });
  });
});
