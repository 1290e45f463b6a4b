import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import { z } from 'zod';
import type { ReadTransaction } from '../database/transaction.js';
import { ExportableList, type ExportPage, type ExportPlace } from '../exports/exportable-list.js';
import type { SheetCell } from '../sheets/sheet-cell.js';
import { ImportReader, type ImportRow } from './import.reader.js';

const filterShape = z.strictObject({ importId: z.string().refine(isId) });
type Filter = z.infer<typeof filterShape>;

const refusedRows = {
  name: 'platform.import.refusedRows',
  text: 'select refused as count from platform.import_run where id = $1',
};

/** The rows that an import refuses, a line for each thing that is wrong: to be mended and given again. */
@Injectable()
export class ImportRefusalsExport extends ExportableList<Filter> {
  readonly name = 'importRefusals';
  readonly capability = 'importRecords';
  readonly columns = ['sheet', 'line', 'label', 'column', 'value', 'reason'];

  constructor(private readonly imports: ImportReader) {
    super();
  }

  filterOf(asked: unknown): Filter {
    const read = filterShape.safeParse(asked);
    if (!read.success) throw new DomainError('INVALID_INPUT', { field: 'filter' });
    return read.data;
  }

  async count(reads: ReadTransaction, { importId }: Filter): Promise<number> {
    const [row] = await reads.rows<{ count: number }>(refusedRows, [importId]);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row.count;
  }

  async page(reads: ReadTransaction, { importId }: Filter, { after }: ExportPlace): Promise<ExportPage> {
    const refused = { outcome: 'refuse' as const, reason: null };
    const { rows, ...place } = await this.imports.rows(reads, importId, { first: 100, after }, refused);
    return { ...place, rows: rows.flatMap(linesOf) };
  }
}

function linesOf({ sheet, line, label, faults }: ImportRow): Record<string, SheetCell>[] {
  return faults.map((fault) => ({ sheet, line, label, ...fault }));
}
