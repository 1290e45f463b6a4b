import { Injectable } from '@nestjs/common';
import type { Role } from '@maillage/network-contract';
import type { ReadTransaction } from '@maillage/platform-server';
import { organisationAsJson, type OrganisationRow } from './organisation.reader.js';

export interface MeRow {
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly memberships: { organisation: OrganisationRow; role: Role; startsOn: string; endsOn: string | null }[];
}

interface MembershipRow {
  readonly givenName: string;
  readonly familyName: string;
  readonly organisation: OrganisationRow | null;
  readonly role: Role | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

const membershipsOfPerson = {
  name: 'network.me',
  text: `select person.given_name as "givenName", person.family_name as "familyName",
      ${organisationAsJson('seat.tenant_id')} as organisation,
      seat.role, seat.starts_on::text as "startsOn", seat.ends_on::text as "endsOn"
    from network.person
    left join (select distinct on (person_id, tenant_id) * from network.seat where person_id = $1 and runs
      order by person_id, tenant_id, starts_on, id) seat on seat.person_id = person.id
    where person.id = $1 order by seat.starts_on, seat.id`,
};

/** Who is signed in, and in whose name this person may act. */
@Injectable()
export class MeReader {
  async of(reads: ReadTransaction, personId: string): Promise<MeRow | undefined> {
    const rows = await reads.rows<MembershipRow>(membershipsOfPerson, [personId]);
    const [first] = rows;
    if (first === undefined) return undefined;
    const memberships = rows.flatMap(({ organisation, role, startsOn, endsOn }) =>
      organisation === null || role === null ? [] : [{ organisation, role, startsOn, endsOn }],
    );
    return { person: { id: personId, givenName: first.givenName, familyName: first.familyName }, memberships };
  }
}
