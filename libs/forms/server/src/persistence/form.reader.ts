import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import {
  demandPageSize,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import { formPage, type ListedFormRow, oneVersion, type WholeFormVersionRow } from './form.statements.js';

/** Forms as row-level security shows them to who reads: one statement for a page, one for a version. */
@Injectable()
export class FormReader {
  /** @param isOurs those of the organisation, or those that others published */
  async page(
    reads: ReadTransaction,
    { first, after }: PageRequest,
    { organisationId, isOurs }: { readonly organisationId: string; readonly isOurs: boolean },
  ): Promise<Page<ListedFormRow>> {
    demandPageSize(first);
    const [id = null] = after ? keyOf(after, [isId]) : [];
    const rows = await reads.rows<{ form: ListedFormRow }>(formPage, [organisationId, id, first + 1, isOurs]);
    return pageOf(
      rows.map(({ form }) => form),
      first,
      (row) => [row.id],
    );
  }

  /** @throws DomainError NOT_FOUND when the scope does not see it */
  async version(reads: ReadTransaction, id: string): Promise<WholeFormVersionRow> {
    const [row] = isId(id) ? await reads.rows<{ version: WholeFormVersionRow }>(oneVersion, [id]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row.version;
  }
}
