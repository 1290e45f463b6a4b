import { applicationActs, callActs } from '@maillage/calls-domain';
import type { Capability, OrganisationKind } from '@maillage/network-contract';
import type { ActingActor } from '@maillage/platform-server';
import { capabilityOfApplicationAct, capabilityOfCallAct } from '../policy/calls.policies.js';

/** What this context must know of the invented network to lay its calls. */
export interface DemoNetworkFacts {
  readonly organisations: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly state: string;
    readonly regionCodes: readonly string[];
  }[];
  readonly people: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
  readonly memberships: readonly {
    readonly organisationId: string;
    readonly personId: string;
    readonly role: string;
  }[];
  readonly mandates: readonly {
    readonly organisationId: string;
    readonly personId: string;
    readonly position: string;
  }[];
}

const everything: ReadonlySet<Capability> = new Set([
  'readCalls',
  ...callActs.map((act) => capabilityOfCallAct[act]),
  ...applicationActs.map((act) => capabilityOfApplicationAct[act]),
]);

const leaders = ['director', 'regionalOfficer', 'unionOfficer'];

/** Who plays in the demo's calls. */
export class DemoCallsCast {
  constructor(private readonly network: DemoNetworkFacts) {}

  organisation(code: string): DemoNetworkFacts['organisations'][number] {
    const found = this.network.organisations.find((one) => one.code === code);
    if (found === undefined) throw new Error(`The demo has no organisation ${code}`);
    return found;
  }

  nameOf(id: string): string {
    return this.network.organisations.find((one) => one.id === id)?.name ?? '';
  }

  /** A Mission by its code, or by its place among the active ones of a region but for those named. */
  mission(wanted: string | number, regionCode: string, except: string): DemoNetworkFacts['organisations'][number] {
    if (typeof wanted === 'string') return this.organisation(wanted);
    const others = this.network.organisations.filter(
      ({ kind, state, code, regionCodes }) =>
        kind === 'localMission' && state === 'active' && code !== except && regionCodes.includes(regionCode),
    );
    const found = others[wanted];
    if (found === undefined) throw new Error(`The demo has no Mission ${String(wanted)} in region ${regionCode}`);
    return found;
  }

  /** Who runs an organisation, free to do all that the story tells. */
  leaderOf(code: string): ActingActor {
    const { id } = this.organisation(code);
    const seat = this.network.memberships.find((one) => one.organisationId === id && leaders.includes(one.role));
    return this.actorOf(code, seat?.personId);
  }

  presidentOf(code: string): ActingActor {
    const { id } = this.organisation(code);
    const seat = this.network.mandates.find((one) => one.organisationId === id && one.position === 'president');
    return this.actorOf(code, seat?.personId);
  }

  private actorOf(code: string, seated: string | undefined): ActingActor {
    const { id: organisationId, kind: organisationKind } = this.organisation(code);
    const person = this.network.people.find(({ id }) => id === seated);
    if (person === undefined) throw new Error(`The demo has nobody for this seat in ${code}`);
    const { id: personId, givenName, familyName } = person;
    return {
      ...{ personId, name: `${givenName} ${familyName}`, organisationId, organisationKind, role: 'director' },
      ...{ capabilities: everything, visible: [organisationId], upward: [] },
    };
  }
}
