import { Injectable } from '@nestjs/common';
import { foldedText, isId } from '@maillage/platform-kernel';
import {
  demandPageSize,
  keyOf,
  likeLiteral,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import { versionColumns, type VersionRow } from './version.columns.js';

/** A document with its newest version, and the newest that was found safe. */
export interface DocumentRow {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  readonly keptAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly today: string;
  readonly latest: VersionRow;
  readonly latestSafe: VersionRow | null;
}

export type WholeDocument = Omit<DocumentRow, 'latest' | 'latestSafe'> & { readonly versions: readonly VersionRow[] };

const documentColumns = `document.id, document.tenant_id as "tenantId", title, kept_at as "keptAt",
  withdrawn_at as "withdrawnAt", withdrawn_by as "withdrawnBy", (select (statement_timestamp() at time zone card.time_zone)::date::text
    from network.organisation_card card where card.id = document.tenant_id) as today`;

const newest = (condition: string): string => `lateral (
    select to_jsonb(version) as version from (
      select ${versionColumns('one')} from documents.document_version one
      where one.document_id = document.id ${condition} order by one.number desc limit 1
    ) version)`;

const page = {
  name: 'documents.document.page',
  text: `select ${documentColumns}, latest.version as latest, safe.version as "latestSafe"
    from documents.document
    join ${newest('')} latest on true
    left join ${newest(`and one.scan_state = 'safe'`)} safe on true
    where ($1::uuid is null or document.id < $1) and ($2::text is null or folded like $2)
      and ($4 or withdrawn_at is null)
    order by document.id desc limit $3`,
};
const whole = {
  name: 'documents.document.whole',
  text: `select ${documentColumns}, (
      select jsonb_agg(to_jsonb(version) order by version.number desc) from (
        select ${versionColumns('one')} from documents.document_version one where one.document_id = document.id
      ) version) as versions
    from documents.document where document.id = $1`,
};
const version = {
  name: 'documents.version.one',
  text: `select ${versionColumns('one')}, document.title, document.withdrawn_at is not null as "isWithdrawn"
    from documents.document_version one join documents.document on document.id = one.document_id where one.id = $1`,
};
const versions = {
  name: 'documents.version.several',
  text: `select ${versionColumns('one')}, document.title, document.withdrawn_at is not null as "isWithdrawn"
    from documents.document_version one join documents.document on document.id = one.document_id
    where one.id = any ($1::uuid[])`,
};

export type ReadVersion = VersionRow & { readonly title: string; readonly isWithdrawn: boolean };

export interface DocumentFilter {
  readonly search: string | null;
  readonly withdrawn: boolean;
}

/** Documents as row-level security shows them to who reads. */
@Injectable()
export class DocumentReader {
  async page(
    reads: ReadTransaction,
    { first, after }: PageRequest,
    { search, withdrawn }: DocumentFilter,
  ): Promise<Page<DocumentRow>> {
    demandPageSize(first);
    const [id = null] = after ? keyOf(after, [isId]) : [];
    const words = search === null ? '' : foldedText(search.slice(0, 200));
    const like = words === '' ? null : `%${likeLiteral(words)}%`;
    const rows = await reads.rows<DocumentRow>(page, [id, like, first + 1, withdrawn]);
    return pageOf(rows, first, (row) => [row.id]);
  }

  async whole(reads: ReadTransaction, id: string): Promise<WholeDocument | undefined> {
    const [row] = await reads.rows<WholeDocument>(whole, [id]);
    return row;
  }

  async version(reads: ReadTransaction, id: string): Promise<ReadVersion | undefined> {
    const [row] = await reads.rows<ReadVersion>(version, [id]);
    return row;
  }

  versions(reads: ReadTransaction, ids: readonly string[]): Promise<ReadVersion[]> {
    return reads.rows<ReadVersion>(versions, [ids]);
  }
}
