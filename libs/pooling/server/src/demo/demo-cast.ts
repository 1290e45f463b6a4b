import { type ActStamp, newId } from '@maillage/platform-kernel';
import type { Eligibility } from '@maillage/pooling-domain';

/** What this context must know of the invented network to lay its campaigns. */
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

export const demoMission = 'DEMO-45-03';
const leaders = ['director', 'regionalOfficer', 'unionOfficer'];

/** Who plays in the demo's campaigns. */
export class DemoCast {
  private readonly leaderOf: ReadonlyMap<string, { id: string; name: string }>;

  constructor(private readonly network: DemoNetworkFacts) {
    const names = new Map(network.people.map((person) => [person.id, `${person.givenName} ${person.familyName}`]));
    this.leaderOf = new Map(
      network.memberships
        .filter(({ role }) => leaders.includes(role))
        .map(({ organisationId, personId }) => [organisationId, { id: personId, name: names.get(personId) ?? '' }]),
    );
  }

  /** The Mission of the demo accounts: it answers nothing, so that there is something to do, but where a story says so. */
  get ours(): string {
    return this.organisation(demoMission);
  }

  get regionals(): DemoNetworkFacts['organisations'] {
    return this.network.organisations.filter(({ kind }) => kind === 'regionalAssociation');
  }

  organisation(code: string): string {
    const found = this.network.organisations.find((one) => one.code === code);
    if (found === undefined) throw new Error(`The demo has no organisation ${code}`);
    return found.id;
  }

  /** The active Missions that a campaign is for, but for those named by code. */
  missionsFor(
    { kind, regionCodes = [] }: Pick<Eligibility, 'kind'> & Partial<Eligibility>,
    except: readonly string[],
  ): string[] {
    return this.network.organisations
      .filter((one) => one.kind === 'localMission' && one.state === 'active' && !except.includes(one.code))
      .filter((one) => kind === 'network' || one.regionCodes.some((code) => regionCodes.includes(code)))
      .map(({ id }) => id);
  }

  stamp(organisationId: string, at: Date, reason: string | null = null): ActStamp {
    const leader = this.leaderOf.get(organisationId);
    const actor = { personId: leader?.id ?? null, name: leader?.name ?? '', organisationId };
    return { decisionId: newId(at), actor, at, reason };
  }
}
