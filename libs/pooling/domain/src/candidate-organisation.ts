import type { OrganisationId, OrganisationKind, OrganisationState } from '@maillage/network-contract';

/** What this context must know of an organisation that would join. */
export interface CandidateOrganisation {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly state: OrganisationState;
  readonly regionCodes: readonly string[];
}
