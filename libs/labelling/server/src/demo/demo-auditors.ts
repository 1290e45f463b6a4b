import { addMonths, type AuditorKind } from '@maillage/labelling-domain';
import { newId } from '@maillage/platform-kernel';
import type { DemoNetworkOfLabels } from './demo-network-of-labels.js';

export interface DemoAuditor {
  readonly id: string;
  readonly tenantId: string;
  readonly personId: string;
  readonly personName: string;
  readonly kind: AuditorKind;
  readonly qualifiedOn: string;
  readonly qualifiedUntil: string;
  readonly mostAudits: number;
  /** Where this person has seats of its own: it audits nobody there. */
  readonly regionCodes: readonly string[];
}

export interface DemoPair {
  readonly lead: DemoAuditor;
  readonly second: DemoAuditor;
}

/** The people of the invented network who hold the seat of an auditor at the union; the last has a qualification that ended. */
export class DemoAuditors {
  readonly pool: readonly DemoAuditor[];
  private readonly today: string;

  constructor(unionId: string, network: DemoNetworkOfLabels, today: string) {
    const { memberships, mandates, people, organisations } = network;
    this.today = today;
    const seats = memberships.filter(({ organisationId, role }) => organisationId === unionId && role === 'auditor');
    this.pool = seats.map(({ personId }, index) => {
      const person = people.find(({ id }) => id === personId);
      const homes = [...memberships, ...mandates]
        .filter((held) => held.personId === personId && held.organisationId !== unionId)
        .map(({ organisationId }) => organisationId);
      const isLast = index === seats.length - 1;
      return {
        ...{ id: newId(), tenantId: unionId, personId },
        personName: person === undefined ? '' : `${person.givenName} ${person.familyName}`,
        ...(homes.length === 0
          ? { kind: 'external' as const, mostAudits: 12 }
          : { kind: 'peer' as const, mostAudits: 8 }),
        qualifiedOn: addMonths(today, -30),
        qualifiedUntil: addMonths(today, isLast ? -1 : 8 + 2 * index),
        regionCodes: organisations.filter(({ id }) => homes.includes(id)).flatMap(({ regionCodes }) => regionCodes),
      };
    });
  }

  /** An external auditor who leads and a peer from elsewhere, in turn by the place; undefined when there is no such pair. */
  pairFor(regionCodes: readonly string[], place: number): DemoPair | undefined {
    const free = this.pool.filter(
      (one) => one.qualifiedUntil > this.today && !one.regionCodes.some((code) => regionCodes.includes(code)),
    );
    const [leads, seconds] = (['external', 'peer'] as const).map((kind) => free.filter((one) => one.kind === kind));
    const lead = leads?.[place % leads.length];
    const second = seconds?.[place % seconds.length];
    return lead === undefined || second === undefined ? undefined : { lead, second };
  }
}
