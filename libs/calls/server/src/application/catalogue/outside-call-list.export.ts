import { Injectable } from '@nestjs/common';
import { outsideCallStateOf, outsideCallStates } from '@maillage/calls-domain';
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
import { z } from 'zod';
import {
  type OutsideCallFilter,
  OutsideCallReader,
  type OutsideCallRow,
} from '../../persistence/catalogue/outside-call.reader.js';
import { eurosOf, momentOf } from './cells.js';

const shape = z.strictObject({
  filter: z.strictObject({
    states: z.array(z.enum(outsideCallStates)).nullish(),
    regionCode: z.string().max(3).nullish(),
    closingBy: z.iso.date().nullish(),
    text: z.string().max(200).nullish(),
  }),
});

const cellOf = {
  callTitle: ({ title }) => title,
  funder: ({ funder }) => funder,
  theme: ({ theme }) => theme,
  state: (call) => outsideCallStateOf(call, call.now),
  callOpensAt: ({ opensAt, timeZone }) => momentOf(opensAt, timeZone),
  callClosesAt: ({ closesAt, timeZone }) => momentOf(closesAt, timeZone),
  regionCodes: ({ regionCodes }) => regionCodes.join(', '),
  leastEuros: ({ leastCents }) => eurosOf(leastCents),
  mostEuros: ({ mostCents }) => eurosOf(mostCents),
  sourceUrl: ({ sourceUrl }) => sourceUrl,
  checkedOn: ({ checkedOn }) => checkedOn,
  keeper: ({ keeper }) => keeper.name,
} as const satisfies Record<string, (call: OutsideCallRow) => SheetCell>;

/** Calls of outside funders as their screen has them. */
@Injectable()
export class OutsideCallListExport extends ExportableList<OutsideCallFilter> {
  readonly name = 'outsideCalls';
  readonly capability = 'readCalls';
  readonly columns = Object.keys(cellOf);

  constructor(private readonly calls: OutsideCallReader) {
    super();
  }

  filterOf(asked: unknown): OutsideCallFilter {
    return readListed(shape, asked).filter;
  }

  count(reads: ReadTransaction, filter: OutsideCallFilter): Promise<number> {
    return this.calls.count(reads, filter);
  }

  async page(reads: ReadTransaction, filter: OutsideCallFilter, { after }: ExportPlace): Promise<ExportPage> {
    const request = { first: rowsOfExportPage, longest: rowsOfExportPage, after };
    const page = await this.calls.page(reads, request, filter);
    return { ...page, rows: page.rows.map((row) => cellsOf(cellOf, row)) };
  }
}
