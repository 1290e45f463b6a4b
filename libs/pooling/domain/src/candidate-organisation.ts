/** What this context must know of an organisation that would join. Values are those of the network's directory. */
export interface CandidateOrganisation {
  readonly id: string;
  readonly kind: 'nationalUnion' | 'regionalAssociation' | 'localMission';
  readonly state: 'prospective' | 'affiliated' | 'active' | 'suspended' | 'merged' | 'closed';
  readonly regionCode: string | null;
}
