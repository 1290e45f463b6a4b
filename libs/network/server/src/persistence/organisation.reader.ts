import { Injectable } from '@nestjs/common';
import type { OrganisationKind, OrganisationState, Role } from '@maillage/network-contract';
import type { ReadTransaction } from '@maillage/platform-server';

export interface OrganisationRow {
  readonly id: string;
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly sortName: string;
  readonly state: OrganisationState;
  readonly regionCodes: string[];
  readonly departmentCode: string | null;
  readonly communeName: string | null;
  readonly timeZone: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly regional: OrganisationRow | null;
  readonly people: OrganisationPersonRow[];
}

export interface OrganisationPersonRow {
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly role: Role;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

const columns = (table: string): string => `${table}.id, ${table}.code, ${table}.kind, ${table}.name,
  ${table}.sort_name as "sortName", ${table}.state, ${table}.region_codes as "regionCodes",
  ${table}.department_code as "departmentCode", ${table}.commune_name as "communeName",
  ${table}.time_zone as "timeZone", ${table}.latitude, ${table}.longitude`;

const people = `coalesce((
    select json_agg(json_build_object(
      'person', json_build_object('id', person.id, 'givenName', person.given_name, 'familyName', person.family_name),
      'role', seat.role, 'startsOn', seat.starts_on, 'endsOn', seat.ends_on)
      order by seat.starts_on, seat.id)
    from network.seat join network.person on person.id = seat.person_id
    where seat.tenant_id = organisation.id and seat.runs), '[]')`;

const regional = `(select row_to_json(above) from (
    select ${columns('regional')}, null as regional, '[]'::json as people
    from network.organisation regional where regional.id = organisation.regional_id) above)`;

export const organisationColumns = columns('organisation');
/** What stands beside the columns: the regional association, and who does what. */
export const organisationParts = `${regional} as regional, ${people} as people`;

const core = `select ${organisationColumns}, ${organisationParts} from network.organisation`;

/** An `OrganisationRow` as JSON. */
export function organisationAsJson(id: string): string {
  return `(select row_to_json(served) from (${core} where organisation.id = ${id}) served)`;
}

const organisationsById = { name: 'network.organisation.byId', text: `${core} where id = any ($1::uuid[])` };

/** Organisations with their people. */
@Injectable()
export class OrganisationReader {
  async one(reads: ReadTransaction, id: string): Promise<OrganisationRow | undefined> {
    const [row] = await this.many(reads, [id]);
    return row;
  }

  /** In no order. */
  many(reads: ReadTransaction, ids: readonly string[]): Promise<OrganisationRow[]> {
    return reads.rows<OrganisationRow>(organisationsById, [ids]);
  }
}
