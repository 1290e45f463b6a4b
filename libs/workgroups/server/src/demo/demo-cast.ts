import { demoRegion, type DemoMission, namedMissions } from './demo-groups.js';

/** What this context must know of the invented network to lay its groups. */
export interface DemoNetworkFacts {
  readonly organisations: readonly {
    readonly id: string;
    readonly code: string;
    readonly kind: string;
    readonly state: string;
    readonly regionCodes: readonly string[];
  }[];
  readonly people: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
  readonly memberships: readonly {
    readonly organisationId: string;
    readonly personId: string;
    readonly role: string;
  }[];
}

/** Somebody at the head of an organisation. */
export interface DemoSeat {
  readonly organisationId: string;
  readonly personId: string;
  readonly name: string;
}

const heads = ['director', 'regionalOfficer', 'unionOfficer'];

/** Who plays in the demo's groups. */
export class DemoGroupsCast {
  constructor(private readonly network: DemoNetworkFacts) {}

  /** Who runs an organisation. @throws Error when the demo does not know it */
  seatOf(code: string): DemoSeat {
    const found = this.network.organisations.find((one) => one.code === code);
    const seat = this.network.memberships.find((one) => one.organisationId === found?.id && heads.includes(one.role));
    const person = this.network.people.find(({ id }) => id === seat?.personId);
    if (found === undefined || person === undefined) throw new Error(`The demo has nobody at the head of ${code}`);
    return { organisationId: found.id, personId: person.id, name: `${person.givenName} ${person.familyName}` };
  }

  /** The director of a Mission, by its code or its place in the region. */
  director(mission: DemoMission): DemoSeat {
    if (typeof mission === 'string') return this.seatOf(mission);
    const found = this.region[mission];
    if (found === undefined) throw new Error(`The demo has no Mission ${String(mission)} in its region`);
    return this.seatOf(found.code);
  }

  private get region(): DemoNetworkFacts['organisations'] {
    return this.network.organisations.filter(
      ({ kind, state, code, regionCodes }) =>
        kind === 'localMission' &&
        state === 'active' &&
        regionCodes.includes(demoRegion) &&
        !namedMissions.includes(code),
    );
  }
}
