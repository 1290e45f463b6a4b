/** What this context must know of the invented network to lay its cycles. */
export interface DemoNetworkFacts {
  readonly organisations: readonly {
    readonly id: string;
    readonly code: string;
    readonly kind: string;
    readonly state: string;
  }[];
  readonly people: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
  readonly memberships: readonly {
    readonly organisationId: string;
    readonly personId: string;
    readonly role: string;
  }[];
}

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** The people of each organisation, in the order in which the network lists them. */
export function peopleByOrganisation({ people, memberships }: DemoNetworkFacts): ReadonlyMap<string, DemoPerson[]> {
  const names = new Map(people.map((person) => [person.id, `${person.givenName} ${person.familyName}`]));
  const found = new Map<string, DemoPerson[]>();
  for (const { organisationId, personId, role } of memberships) {
    const person = { id: personId, name: names.get(personId) ?? '', role };
    found.set(organisationId, [...(found.get(organisationId) ?? []), person]);
  }
  return found;
}
