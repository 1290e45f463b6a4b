import type { ContractingBasis, LegalForm } from '../generated/graphql.js';
import type { OurRecord } from './use-our-record.js';

type Profile = NonNullable<OurRecord['profile']>;

export interface ProfileValues {
  legalForm: LegalForm | null;
  siret: string;
  rna: string;
  communeCode: string;
  address: string;
  postalCode: string;
  authority: 'yes' | 'no' | 'unknown';
  contractingBasis: ContractingBasis | null;
}

export const legalForms = ['association', 'publicInterestGroup'] as const satisfies readonly LegalForm[];
export const contractingBases = [
  'publicFunding',
  'publicControl',
  'publicDesignation',
  'publicBody',
] as const satisfies readonly ContractingBasis[];

export function valuesOfProfile(profile: Profile | null): ProfileValues {
  const says = profile?.isContractingAuthority ?? null;
  return {
    ...{ legalForm: profile?.legalForm ?? null, siret: profile?.siret ?? '', rna: profile?.rna ?? '' },
    ...{ communeCode: profile?.communeCode ?? '', address: profile?.address ?? '' },
    ...{ postalCode: profile?.postalCode ?? '', contractingBasis: profile?.contractingBasis ?? null },
    authority: says === null ? 'unknown' : says ? 'yes' : 'no',
  };
}

/** What is sent: a basis is kept of a contracting authority alone. */
export function profileOfValues({ authority, contractingBasis, ...values }: ProfileValues) {
  return {
    ...values,
    isContractingAuthority: authority === 'unknown' ? null : authority === 'yes',
    contractingBasis: authority === 'yes' ? contractingBasis : null,
  };
}

/** How many answers lack: an association alone has a number of the register of associations. */
export function gapsOf(profile: Profile | null): number {
  if (profile === null) return 7;
  const { legalForm, siret, rna, communeCode, address, postalCode, isContractingAuthority, contractingBasis } = profile;
  const asked = [
    ...[legalForm, siret, communeCode, address, postalCode, isContractingAuthority],
    ...(legalForm === 'publicInterestGroup' ? [] : [rna]),
    ...(isContractingAuthority === true ? [contractingBasis] : []),
  ];
  return asked.filter((answer) => answer === null).length;
}
