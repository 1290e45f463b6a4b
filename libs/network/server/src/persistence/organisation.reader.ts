import { Injectable } from '@nestjs/common';
import type { OrganisationKind, OrganisationState, Role } from '@maillage/network-contract';
import { sortNameOf } from '@maillage/network-domain';
import { isId } from '@maillage/platform-kernel';
import {
  demandPageSize,
  isText,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';

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

export interface OrganisationFilter {
  readonly kind?: OrganisationKind | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly state?: OrganisationState | null | undefined;
  readonly text?: string | null | undefined;
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

const core = `select ${columns('organisation')}, ${regional} as regional, ${people} as people from network.organisation`;

const matching = `($1::text is null or kind = $1) and ($2::text is null or region_codes @> array[$2])
  and ($3::text is null or state = $3) and ($4::text is null or sort_name like '%' || $4 || '%'
    or commune_search like '%' || $4 || '%' or lower(code) = $5)`;

const organisationPage = {
  name: 'network.organisation.page',
  text: `${core} where ${matching} and ($6::text is null or (sort_name, id) > ($6, $7::uuid))
    order by sort_name, id limit $8`,
};
const organisationCount = {
  name: 'network.organisation.count',
  text: `select count(*)::int as total from network.organisation where ${matching}`,
};
const organisationsById = { name: 'network.organisation.byId', text: `${core} where id = any ($1::uuid[])` };

/** The directory: a page by name, and one organisation with its people. */
@Injectable()
export class OrganisationReader {
  async page(
    reads: ReadTransaction,
    request: PageRequest,
    filter: OrganisationFilter,
  ): Promise<Page<OrganisationRow> & { total: number }> {
    demandPageSize(request.first);
    const [name, id] = request.after ? keyOf(request.after, [isText, isId]) : [null, null];
    const text = filter.text ? likeLiteral(sortNameOf(filter.text)) : null;
    const code = filter.text?.trim().toLowerCase() ?? null;
    const wanted = [filter.kind ?? null, filter.regionCode ?? null, filter.state ?? null, text, code];
    const rows = await reads.rows<OrganisationRow>(organisationPage, [...wanted, name, id, request.first + 1]);
    const [count] = await reads.rows<{ total: number }>(organisationCount, wanted);
    return { ...pageOf(rows, request.first, (row) => [row.sortName, row.id]), total: count?.total ?? 0 };
  }

  async one(reads: ReadTransaction, id: string): Promise<OrganisationRow | undefined> {
    const [row] = await this.many(reads, [id]);
    return row;
  }

  /** In no order. */
  many(reads: ReadTransaction, ids: readonly string[]): Promise<OrganisationRow[]> {
    return reads.rows<OrganisationRow>(organisationsById, [ids]);
  }
}

function likeLiteral(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}
