import { Injectable } from '@nestjs/common';
import { frameworkSheetColumns, sheetRowsOf, type WrittenSheetRow } from '@maillage/labelling-domain';
import { DomainError, isId } from '@maillage/platform-kernel';
import {
  ExportableList,
  type ExportPage,
  readListed,
  type ReadTransaction,
  returnable,
  type SheetCell,
} from '@maillage/platform-server';
import { z } from 'zod';
import { FrameworkReader } from '../../persistence/frameworks/framework.reader.js';

const shape = z.strictObject({ filter: z.strictObject({ versionId: z.string().refine(isId) }) });

/** A version as the table that it can be imported from: the same content to the letter. */
@Injectable()
export class FrameworkSheetExport extends ExportableList<string> {
  readonly name = 'framework';
  readonly capability = 'readLabelling';
  readonly columns = [...frameworkSheetColumns];

  constructor(private readonly frameworks: FrameworkReader) {
    super();
  }

  filterOf(asked: unknown): string {
    return readListed(shape, asked).filter.versionId;
  }

  async count(reads: ReadTransaction, versionId: string): Promise<number> {
    return (await this.rows(reads, versionId)).length;
  }

  async page(reads: ReadTransaction, versionId: string): Promise<ExportPage> {
    return { rows: (await this.rows(reads, versionId)).map(cellsOf), endCursor: null, hasMore: false };
  }

  private async rows(reads: ReadTransaction, versionId: string): Promise<readonly WrittenSheetRow[]> {
    const version = await this.frameworks.version(reads, versionId);
    if (version === undefined) throw new DomainError('NOT_FOUND');
    return sheetRowsOf(version.framework, version.content);
  }
}

function cellsOf(row: WrittenSheetRow): Record<string, SheetCell> {
  const kept = (cell: string | number): SheetCell => (typeof cell === 'string' ? returnable(cell) : cell);
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, kept(cell)]));
}
