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
      membership.tenant_id as "organisationId", membership.role,
      membership.starts_on::text as "startsOn", membership.ends_on::text as "endsOn"
    from network.person
    left join network.membership on membership.person_id = person.id
      and membership.starts_on <= current_date and (membership.ends_on is null or membership.ends_on >= current_date)
    where person.id = $1 order by membership.starts_on, membership.id`,
};

/** Who is signed in, and in whose name this person may act. */
@Injectable()
export class MeReader {
  constructor(private readonly organisations: OrganisationReader) {}

  async of(reads: ReadTransaction, personId: string): Promise<MeRow | undefined> {
    const rows = await reads.rows<MembershipRow>(membershipsOfPerson, [personId]);
    const [first] = rows;
    if (first === undefined) return undefined;
    const memberships: MeRow['memberships'] = [];
    for (const { organisationId, role, startsOn, endsOn } of rows) {
      const organisation = organisationId === null ? undefined : await this.organisations.one(reads, organisationId);
      if (organisation !== undefined && role !== null) memberships.push({ organisation, role, startsOn, endsOn });
    }
    return { person: { id: personId, givenName: first.givenName, familyName: first.familyName }, memberships };
  }
}
