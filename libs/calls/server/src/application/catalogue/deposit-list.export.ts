import { Injectable } from '@nestjs/common';
import { applicationStates } from '@maillage/calls-domain';
import { isId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  cellsOf,
  ExportableList,
  type ExportPage,
  type ExportPlace,
  readListed,
  type ReadTransaction,
  type SheetCell,
} from '@maillage/platform-server';
import { z } from 'zod';
import {
  type DepositListFilter,
  DepositListReader,
  type DepositListRow,
} from '../../persistence/catalogue/deposit-list.reader.js';
import { requestedOf } from '../application/requested-of.js';
import { eurosOf, momentOf } from './cells.js';

const shape = z.strictObject({
  filter: z.strictObject({
    callId: z.string().refine(isId),
    state: z.enum(applicationStates).nullish(),
    regionCode: z.string().max(10).nullish(),
  }),
});

const cellOf = {
  organisation: ({ lead }) => lead.name,
  code: ({ lead }) => lead.code,
  application: ({ title }) => title,
  state: ({ state }) => state,
  depositNumber: ({ deposits }) => deposits,
  depositedAt: ({ depositedAt, timeZone }) => momentOf(depositedAt, timeZone),
  depositedLate: ({ isLate }) => (isLate ? 'yes' : 'no'),
  askedEuros: (row) => eurosOf(requestedOf(row)),
} as const satisfies Record<string, (row: DepositListRow) => SheetCell>;

/** What was deposited with a call, for who runs it: never what reviewers said of it. */
@Injectable()
export class DepositListExport extends ExportableList<DepositListFilter> {
  readonly name = 'callApplications';
  readonly capability = 'coordinateCalls';
  readonly columns = Object.keys(cellOf);

  constructor(private readonly deposits: DepositListReader) {
    super();
  }

  filterOf(asked: unknown): DepositListFilter {
    return readListed(shape, asked).filter;
  }

  count(reads: ReadTransaction, filter: DepositListFilter, actor: ActingActor): Promise<number> {
    return this.deposits.count(reads, actor, filter);
  }

  async page(reads: ReadTransaction, filter: DepositListFilter, { after, actor }: ExportPlace): Promise<ExportPage> {
    const page = await this.deposits.page(reads, actor, filter, after);
    return { ...page, rows: page.rows.map((row) => cellsOf(cellOf, row)) };
  }
}
