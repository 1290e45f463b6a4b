export interface OrganisationRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly timeZone: string;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
}

export interface DecisionRow {
  readonly id: string;
  readonly act: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}
