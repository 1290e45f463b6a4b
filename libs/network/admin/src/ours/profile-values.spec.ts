import { describe, expect, it } from '@jest/globals';
import { gapsOf, profileOfValues, valuesOfProfile } from './profile-values.js';

const whole = {
  ...{ legalForm: 'association' as const, siret: '00010000000016', rna: 'W000100000', communeCode: '45234' },
  ...{ address: '12 rue des Tisserands', postalCode: '45990' },
  ...{ isContractingAuthority: true, contractingBasis: 'publicFunding' as const, version: 3 },
};

describe('the record of an organisation', () => {
  it('is complete when every answer is there', () => {
    expect(gapsOf(whole)).toBe(0);
  });

  it('asks a public interest group for no number of the register of associations', () => {
    expect(gapsOf({ ...whole, legalForm: 'publicInterestGroup', rna: null })).toBe(0);
  });

  it('asks a contracting authority on which basis it is one', () => {
    expect(gapsOf({ ...whole, contractingBasis: null })).toBe(1);
  });

  it('sends no basis of an organisation that is no contracting authority', () => {
    const values = { ...valuesOfProfile(whole), authority: 'no' as const };

    expect(profileOfValues(values)).toMatchObject({ isContractingAuthority: false, contractingBasis: null });
  });
});
