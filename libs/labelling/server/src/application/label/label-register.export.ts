import { Injectable } from '@nestjs/common';
import {
  cellsOf,
  ExportableList,
  type ExportPage,
  type ExportPlace,
  readListed,
  type ReadTransaction,
  rowsOfExportPage,
  type SheetCell,
} from '@maillage/platform-server';
import { labelStates } from '@maillage/labelling-domain';
import { z } from 'zod';
import { type LabelFilter, LabelReader, type LabelRow } from '../../persistence/label/label.reader.js';

const shape = z.strictObject({
  filter: z.strictObject({
    frameworkId: z.uuid().nullish(),
    regionCode: z.string().max(3).nullish(),
    state: z.enum(labelStates).nullish(),
    level: z.int().positive().nullish(),
    expiresBefore: z.iso.date().nullish(),
    followUpBefore: z.iso.date().nullish(),
    text: z.string().max(200).nullish(),
    organisationId: z.uuid().nullish(),
  }),
});

const cellOf = {
  number: ({ number }) => number,
  organisation: ({ organisation }) => organisation.name,
  code: ({ organisation }) => organisation.code,
  regions: ({ organisation }) => organisation.regionCodes.join(', '),
  framework: ({ framework }) => framework.title,
  level: ({ level }) => level,
  levelTitle: ({ levelTitle }) => levelTitle,
  state: ({ state }) => state,
  grantedOn: ({ grantedOn }) => grantedOn,
  validUntil: ({ validUntil }) => validUntil,
  followUpDueOn: ({ followUpDueOn }) => followUpDueOn,
  followedUpOn: ({ followedUpOn }) => followedUpOn,
} as const satisfies Record<string, (label: LabelRow) => SheetCell>;

/** The register as its screen has it: nothing in it is for those alone whom a label concerns. */
@Injectable()
export class LabelRegisterExport extends ExportableList<LabelFilter> {
  readonly name = 'labels';
  readonly capability = 'readLabelling';
  readonly columns = Object.keys(cellOf);

  constructor(private readonly labels: LabelReader) {
    super();
  }

  filterOf(asked: unknown): LabelFilter {
    return readListed(shape, asked).filter;
  }

  count(reads: ReadTransaction, filter: LabelFilter): Promise<number> {
    return this.labels.count(reads, filter);
  }

  async page(reads: ReadTransaction, filter: LabelFilter, { after }: ExportPlace): Promise<ExportPage> {
    const page = await this.labels.page(reads, { first: rowsOfExportPage, after }, filter, rowsOfExportPage);
    return { ...page, rows: page.rows.map((row) => cellsOf(cellOf, row)) };
  }
}
