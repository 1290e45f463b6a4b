import type { OrganisationKind } from '@maillage/network-contract';

/** What is known of an organisation when criteria are asked whether they concern it. Null is not known. */
export interface ProfileFacts {
  readonly kind: OrganisationKind | null;
  readonly regionCodes: readonly string[] | null;
  readonly isOverseas: boolean | null;
  readonly legalForm: string | null;
  /** Full-time equivalents, in whole posts. */
  readonly staff: number | null;
  readonly youngPeople: number | null;
  readonly siteCount: number | null;
}

export type FactName = keyof ProfileFacts;
export type FactValue = string | number | boolean;

export const factKinds = {
  kind: 'text',
  regionCodes: 'text',
  isOverseas: 'truth',
  legalForm: 'text',
  staff: 'number',
  youngPeople: 'number',
  siteCount: 'number',
} as const satisfies Record<FactName, 'text' | 'number' | 'truth'>;

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(factKinds, name);
}
