import { Injectable } from '@nestjs/common';
import { type ComparedOrganisation, likelyDuplicates, type LikelyDuplicate } from '@maillage/network-domain';
import type { ReadTransaction } from '@maillage/platform-server';

export interface DuplicateRow {
  readonly one: { readonly id: string; readonly name: string };
  readonly other: { readonly id: string; readonly name: string };
  /** Why they look like one. */
  readonly reason: LikelyDuplicate['reason'] | 'sameName' | 'sameAddress';
}

const compared = {
  name: 'network.duplicates.organisations',
  text: `select organisation.id, name, sort_name as "sortName", kind, department_code as "departmentCode", siret, rna
    from network.organisation left join network.organisation_profile profile on profile.tenant_id = organisation.id
    where state not in ('merged', 'closed') order by organisation.id`,
};

const personName = (alias: string): string => `${alias}.given_name || ' ' || ${alias}.family_name`;
const personPair = (reason: string): string => `json_build_object('id', one.id, 'name', ${personName('one')}) as one,
  json_build_object('id', other.id, 'name', ${personName('other')}) as other, '${reason}' as reason`;

const people = {
  name: 'network.duplicates.people',
  text: `select ${personPair('sameAddress')} from network.person_contact a join network.person_contact b
      on lower(a.email) = lower(b.email) and a.person_id < b.person_id
      join network.person one on one.id = a.person_id join network.person other on other.id = b.person_id
    where one.merged_into_id is null and other.merged_into_id is null
    union all select ${personPair('sameName')} from network.person one join network.person other
      on one.sort_name = other.sort_name and one.id < other.id
    where one.merged_into_id is null and other.merged_into_id is null
    limit 100`,
};

/** Records that may be two of one thing: a person decides. */
@Injectable()
export class DuplicatesReader {
  async organisations(reads: ReadTransaction): Promise<DuplicateRow[]> {
    return [...likelyDuplicates(await reads.rows<ComparedOrganisation>(compared, []))];
  }

  people(reads: ReadTransaction): Promise<DuplicateRow[]> {
    return reads.rows<DuplicateRow>(people, []);
  }
}
