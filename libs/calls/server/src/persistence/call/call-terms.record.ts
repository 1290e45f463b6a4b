import type { CallTerms } from '@maillage/calls-domain';

/** Terms as JSON keeps them: instants are texts. */
export type KeptTerms = Omit<CallTerms, 'opensAt' | 'closesAt'> & {
  readonly opensAt: string | null;
  readonly closesAt: string | null;
};

export function termsOfRecord({ opensAt, closesAt, ...terms }: KeptTerms): CallTerms {
  return {
    ...terms,
    opensAt: opensAt === null ? null : new Date(opensAt),
    closesAt: closesAt === null ? null : new Date(closesAt),
  };
}
