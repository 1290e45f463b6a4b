import type { OrganisationKind } from '@maillage/network-contract';

/** An organisation as this context shows it. */
export interface OrganisationRow {
  readonly id: string;
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly departmentCode: string | null;
  readonly regionCodes: string[];
}

export interface FrameworkRow {
  readonly id: string;
  readonly title: string;
  readonly isDemo: boolean;
}
