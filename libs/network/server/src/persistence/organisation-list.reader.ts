import { Injectable } from '@nestjs/common';
import type { OrganisationKind, OrganisationState } from '@maillage/network-contract';
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
  type SortedRow,
  type SortKeys,
} from '@maillage/platform-server';
import { directoryOrder } from './directory-order.sql.js';
import { organisationColumns, type OrganisationRow, organisationParts } from './organisation.reader.js';

export const organisationSorts = ['name', 'kind', 'region', 'state'] as const;
export type OrganisationSortBy = (typeof organisationSorts)[number];

export interface OrganisationFilter {
  readonly kind?: OrganisationKind | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly state?: OrganisationState | null | undefined;
  readonly regionalId?: string | null | undefined;
  readonly text?: string | null | undefined;
}

const matching = `($1::text is null or organisation.kind = $1)
  and ($2::text is null or organisation.region_codes @> array[$2]) and ($3::text is null or organisation.state = $3)
  and ($4::uuid is null or organisation.regional_id = $4) and organisation.searched like all ($5::text[])`;

const count = {
  name: 'network.organisation.count',
  text: `select count(*)::int as total from network.organisation where ${matching}`,
};

const name = 'organisation.sort_name';
const sortKeys: SortKeys<OrganisationSortBy> = {
  name: [`''::text`, name],
  kind: [directoryOrder.kind, name],
  region: [directoryOrder.region, name],
  state: [directoryOrder.state, name],
};

/** The directory's list: a page in the order asked for, and how many there are. */
@Injectable()
export class OrganisationListReader {
  async page(
    reads: ReadTransaction,
    request: PageRequest,
    filter: OrganisationFilter,
    sort: ListSort<OrganisationSortBy>,
  ): Promise<Page<OrganisationRow> & { total: number }> {
    demandPageSize(request.first);
    const listed = await this.list(reads, request, filter, sort);
    return { ...listed, total: await this.count(reads, filter) };
  }

  /** The rows without their count, and as many at once as a file takes. */
  async list(
    reads: ReadTransaction,
    request: PageRequest,
    filter: OrganisationFilter,
    sort: ListSort<OrganisationSortBy>,
  ): Promise<Page<OrganisationRow>> {
    const longest = rowsOfExportPage;
    const page = sortedPage({ request, sort, keys: sortKeys, id: 'organisation.id', firstParameter: 6, longest });
    const statement = {
      name: `network.organisation.page.${page.name}`,
      text: `select ${organisationColumns}, ${organisationParts}, ${page.columns} from network.organisation
        where ${matching} and ${page.condition} ${page.order}`,
    };
    const rows = await reads.rows<OrganisationRow & SortedRow>(statement, [...valuesOf(filter), ...page.values]);
    return pageOf(rows, request.first, page.keyOfRow);
  }

  async count(reads: ReadTransaction, filter: OrganisationFilter): Promise<number> {
    const [counted] = await reads.rows<{ total: number }>(count, valuesOf(filter));
    return counted?.total ?? 0;
  }
}

function valuesOf({ kind, regionCode, state, regionalId, text }: OrganisationFilter): readonly unknown[] {
  return [kind ?? null, regionCode ?? null, state ?? null, regionalId ?? null, searchedWordsOf(text ?? '').patterns];
}
