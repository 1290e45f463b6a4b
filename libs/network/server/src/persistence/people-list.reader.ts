import { Injectable } from '@nestjs/common';
import type { OrganisationKind, Role } from '@maillage/network-contract';
import {
  demandPageSize,
  type ListSort,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
  rowsOfExportPage,
  searchedWordsOf,
  sortedPage,
  type SortKeys,
} from '@maillage/platform-server';
import { directoryOrder } from './directory-order.sql.js';

export const peopleSorts = ['name', 'organisation', 'role', 'region'] as const;
export type PeopleSortBy = (typeof peopleSorts)[number];

export interface PeopleFilter {
  readonly role?: Role | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly kind?: OrganisationKind | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly text?: string | null | undefined;
}

/** What a person does in an organisation today: a membership, or a mandate that runs. */
export interface SeatRow {
  readonly id: string;
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly role: Role;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly organisation: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly regionCodes: string[];
  };
  /** Null as well when it is not shared with the reader. */
  readonly email: string | null;
  readonly sortLead: string;
  readonly sortName: string;
}

const seats = `network.seat join network.person on person.id = seat.person_id
  join network.organisation on organisation.id = seat.tenant_id`;

const matching = `seat.runs and ($1::text is null or seat.role = $1)
  and ($2::text is null or organisation.region_codes @> array[$2]) and ($3::text is null or organisation.kind = $3)
  and ($4::uuid is null or seat.tenant_id = $4)
  and (person.sort_name || ' ' || organisation.sort_name) like all ($5::text[])`;

const count = { name: 'network.people.count', text: `select count(*)::int as total from ${seats} where ${matching}` };

const columns = `seat.id, seat.role, seat.starts_on::text as "startsOn", seat.ends_on::text as "endsOn",
  json_build_object('id', person.id, 'givenName', person.given_name, 'familyName', person.family_name) as person,
  json_build_object('id', organisation.id, 'code', organisation.code, 'name', organisation.name, 'regionCodes', organisation.region_codes) as organisation,
  (select email from network.person_contact contact where contact.person_id = person.id) as email`;

const sortKeys: SortKeys<PeopleSortBy> = {
  name: [`''::text`, 'person.sort_name'],
  organisation: ['organisation.sort_name', 'person.sort_name'],
  role: [directoryOrder.role, 'person.sort_name'],
  region: [directoryOrder.region, 'person.sort_name'],
};

/** Who does what in the network today: one row for a person in an organisation. */
@Injectable()
export class PeopleListReader {
  async page(
    reads: ReadTransaction,
    request: PageRequest,
    filter: PeopleFilter,
    sort: ListSort<PeopleSortBy>,
  ): Promise<Page<SeatRow> & { total: number }> {
    demandPageSize(request.first);
    const listed = await this.list(reads, request, filter, sort);
    return { ...listed, total: await this.count(reads, filter) };
  }

  /** The rows without their count, and as many at once as a file takes. */
  async list(
    reads: ReadTransaction,
    request: PageRequest,
    filter: PeopleFilter,
    sort: ListSort<PeopleSortBy>,
  ): Promise<Page<SeatRow>> {
    const longest = rowsOfExportPage;
    const page = sortedPage({ request, sort, keys: sortKeys, id: 'seat.id', firstParameter: 6, longest });
    const statement = {
      name: `network.people.page.${page.name}`,
      text: `select ${columns}, ${page.columns} from ${seats} where ${matching} and ${page.condition} ${page.order}`,
    };
    const rows = await reads.rows<SeatRow>(statement, [...valuesOf(filter), ...page.values]);
    return pageOf(rows, request.first, page.keyOfRow);
  }

  async count(reads: ReadTransaction, filter: PeopleFilter): Promise<number> {
    const [counted] = await reads.rows<{ total: number }>(count, valuesOf(filter));
    return counted?.total ?? 0;
  }
}

function valuesOf({ role, regionCode, kind, organisationId, text }: PeopleFilter): readonly unknown[] {
  return [role ?? null, regionCode ?? null, kind ?? null, organisationId ?? null, searchedWordsOf(text ?? '').patterns];
}
