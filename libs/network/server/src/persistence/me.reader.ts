import { Injectable } from '@nestjs/common';
import type { Role } from '@maillage/network-contract';
import type { ReadTransaction } from '@maillage/platform-server';
import { OrganisationReader, type OrganisationRow } from './organisation.reader.js';

export interface MeRow {
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly memberships: { organisation: OrganisationRow; role: Role; startsOn: string; endsOn: string | null }[];
}

interface MembershipRow {
  readonly givenName: string;
  readonly familyName: string;
  readonly organisationId: string | null;
  readonly role: Role | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

const membershipsOfPerson = {
  name: 'network.me',
  text: `select person.given_name as "givenName", person.family_name as "familyName",
      seat.tenant_id as "organisationId", seat.role, seat.starts_on::text as "startsOn", seat.ends_on::text as "endsOn"
    from network.person
    left join (select distinct on (person_id, tenant_id) * from network.seat where person_id = $1 and runs
      order by person_id, tenant_id, starts_on, id) seat on seat.person_id = person.id
    where person.id = $1 order by seat.starts_on, seat.id`,
};

/** Who is signed in, and in whose name this person may act. */
@Injectable()
export class MeReader {
  constructor(private readonly organisations: OrganisationReader) {}

  async of(reads: ReadTransaction, personId: string): Promise<MeRow | undefined> {
    const rows = await reads.rows<MembershipRow>(membershipsOfPerson, [personId]);
    const [first] = rows;
    if (first === undefined) return undefined;
    const ids = rows.flatMap(({ organisationId }) => organisationId ?? []);
    const served = new Map((await this.organisations.many(reads, ids)).map((one) => [one.id, one]));
    const memberships = rows.flatMap(({ organisationId, role, startsOn, endsOn }) => {
      const organisation = served.get(organisationId ?? '');
      return organisation === undefined || role === null ? [] : [{ organisation, role, startsOn, endsOn }];
    });
    return { person: { id: personId, givenName: first.givenName, familyName: first.familyName }, memberships };
  }
}
