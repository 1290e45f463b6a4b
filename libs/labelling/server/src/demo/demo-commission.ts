import { newId } from '@maillage/platform-kernel';
import type { CommissionCollege } from '@maillage/labelling-domain';
import type { DemoNetworkOfLabels } from './demo-network-of-labels.js';

const colleges: readonly CommissionCollege[] = ['network', 'state', 'localAuthorities', 'associations', 'economy'];

export interface DemoCommissionMember {
  readonly id: string;
  readonly tenantId: string;
  readonly personId: string;
  readonly personName: string;
  readonly college: CommissionCollege;
  readonly startsOn: string;
  /** Where this person has seats of its own: it does not sit on the files of these regions. */
  readonly regionCodes: readonly string[];
}

/** The people of the invented network who hold the seat of a member at the union. */
export class DemoCommission {
  readonly members: readonly DemoCommissionMember[];

  constructor(unionId: string, { memberships, mandates, people, organisations }: DemoNetworkOfLabels) {
    const seats = memberships.filter((one) => one.organisationId === unionId && one.role === 'commissionMember');
    this.members = seats.map(({ personId }, index) => {
      const person = people.find(({ id }) => id === personId);
      const homes = [...memberships, ...mandates]
        .filter((held) => held.personId === personId && held.organisationId !== unionId)
        .map(({ organisationId }) => organisationId);
      return {
        ...{ id: newId(), tenantId: unionId, personId, startsOn: '2023-01-01' },
        personName: person === undefined ? '' : `${person.givenName} ${person.familyName}`,
        college: colleges[index % colleges.length] ?? 'network',
        regionCodes: organisations.filter(({ id }) => homes.includes(id)).flatMap(({ regionCodes }) => regionCodes),
      };
    });
  }

  /** Those whom nothing keeps from a file of these regions, and those whom something does. */
  before(regionCodes: readonly string[]) {
    const isKept = (member: DemoCommissionMember): boolean =>
      member.regionCodes.some((code) => regionCodes.includes(code));
    return { free: this.members.filter((one) => !isKept(one)), recused: this.members.filter(isKept) };
  }
}
