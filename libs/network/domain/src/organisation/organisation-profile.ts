import { isCommuneCode, isRna, isSiret } from '@maillage/network-contract';
import { allowed, firstRefusal, refused } from '@maillage/platform-kernel';
import type { NetworkVerdict } from '../network-refusal.js';

export const legalForms = ['association', 'publicInterestGroup'] as const;
export type LegalForm = (typeof legalForms)[number];

/** By which criterion of the Public Procurement Code (L1211-1) a body is a contracting authority. */
export const contractingBases = ['publicFunding', 'publicControl', 'publicDesignation', 'publicBody'] as const;
export type ContractingBasis = (typeof contractingBases)[number];

/** What an organisation says of itself. Null: not said. */
export interface OrganisationProfile {
  readonly legalForm: LegalForm | null;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly communeCode: string | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly isContractingAuthority: boolean | null;
  readonly contractingBasis: ContractingBasis | null;
}

export const emptyProfile: OrganisationProfile = {
  ...{ legalForm: null, siret: null, rna: null, communeCode: null, address: null, postalCode: null },
  ...{ isContractingAuthority: null, contractingBasis: null },
};

/** Numbers as people write them: blanks inside and capitals do not matter; nothing written is nothing said. */
export function tidyProfile(profile: OrganisationProfile): OrganisationProfile {
  const dense = (text: string | null) => filled(text?.replaceAll(/[\s.]/g, '').toUpperCase());
  return {
    ...profile,
    ...{ siret: dense(profile.siret), rna: dense(profile.rna), communeCode: dense(profile.communeCode) },
    ...{ postalCode: dense(profile.postalCode), address: filled(profile.address?.trim()) },
  };
}

function filled(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

export function profileMustHold(profile: OrganisationProfile): NetworkVerdict {
  const { siret, rna, communeCode, postalCode, isContractingAuthority, contractingBasis } = profile;
  return firstRefusal(
    () =>
      siret === null || isSiret(siret) ? allowed : refused('siretWrong', { field: 'siret', digits: siret.length }),
    () => (rna === null || isRna(rna) ? allowed : refused('rnaWrong', { field: 'rna' })),
    () =>
      communeCode === null || isCommuneCode(communeCode)
        ? allowed
        : refused('communeCodeWrong', { field: 'communeCode' }),
    () =>
      postalCode === null || /^\d{5}$/.test(postalCode) ? allowed : refused('postalCodeWrong', { field: 'postalCode' }),
    () =>
      contractingBasis === null || isContractingAuthority === true
        ? allowed
        : refused('contractingBasisWithoutAuthority', { field: 'contractingBasis' }),
  );
}

export const figures = ['staff', 'budget', 'youngPeople'] as const;
/** Of a year: full-time equivalents in tenths, budget in cents, young people accompanied. */
export type Figure = (typeof figures)[number];

/** @param thisYear the year that runs where the organisation is */
export function figureMustHold(declared: { year: number; value: number }, thisYear: number): NetworkVerdict {
  return firstRefusal(
    () => (declared.year <= thisYear ? allowed : refused('figureOfComingYear', { field: 'year', year: thisYear })),
    () =>
      declared.value >= 0 && Number.isSafeInteger(declared.value)
        ? allowed
        : refused('figureNegative', { field: 'value' }),
  );
}
