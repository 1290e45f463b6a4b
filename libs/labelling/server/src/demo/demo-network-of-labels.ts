/** What this context must know of the invented network. */
export interface DemoNetworkOfLabels {
  readonly organisations: readonly {
    readonly id: string;
    readonly code: string;
    readonly kind: string;
    readonly state: string;
    readonly name: string;
    readonly regionCodes: readonly string[];
  }[];
  readonly people: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
  readonly memberships: readonly DemoHolder[];
  readonly mandates: readonly DemoHolder[];
}

export interface DemoHolder {
  readonly organisationId: string;
  readonly personId: string;
  readonly role: string;
}
