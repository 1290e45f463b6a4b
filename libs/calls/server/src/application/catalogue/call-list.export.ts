import { Injectable } from '@nestjs/common';
import { callStates } from '@maillage/calls-domain';
import { isId } from '@maillage/platform-kernel';
import {
  type ActingActor,
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
import { type CallFilter, CallReader, type CallRow } from '../../persistence/call/call.reader.js';
import { eurosOf, momentOf } from './cells.js';

const shape = z.strictObject({
  filter: z.strictObject({
    states: z.array(z.enum(callStates)).nullish(),
    programmeId: z.string().refine(isId).nullish(),
    regionCode: z.string().max(3).nullish(),
    closingBy: z.iso.date().nullish(),
    ledByUs: z.boolean().nullish(),
    text: z.string().max(200).nullish(),
  }),
});

const cellOf = {
  callTitle: ({ terms }) => terms.title,
  coordinator: ({ coordinator }) => coordinator.name,
  programme: ({ programme }) => programme?.title ?? null,
  state: ({ state }) => state,
  callOpensAt: ({ terms }) => momentOf(terms.opensAt, terms.timeZone),
  callClosesAt: ({ terms }) => momentOf(terms.closesAt, terms.timeZone),
  regionCodes: ({ terms }) => terms.eligibility.regionCodes.join(', '),
  envelopeEuros: ({ terms }) => eurosOf(terms.envelopeCents),
  mostPerOrganisationEuros: ({ terms }) => eurosOf(terms.mostPerOrganisationCents),
} as const satisfies Record<string, (call: CallRow) => SheetCell>;

/** The catalogue of calls as its screen has it. */
@Injectable()
export class CallListExport extends ExportableList<CallFilter> {
  readonly name = 'callsForProjects';
  readonly capability = 'readCalls';
  readonly columns = Object.keys(cellOf);

  constructor(private readonly calls: CallReader) {
    super();
  }

  filterOf(asked: unknown): CallFilter {
    return readListed(shape, asked).filter;
  }

  count(reads: ReadTransaction, filter: CallFilter, actor: ActingActor): Promise<number> {
    return this.calls.count(reads, actor, filter);
  }

  async page(reads: ReadTransaction, filter: CallFilter, { after, actor }: ExportPlace): Promise<ExportPage> {
    const request = { first: rowsOfExportPage, longest: rowsOfExportPage, after };
    const page = await this.calls.page(reads, actor, request, filter);
    return { ...page, rows: page.rows.map((row) => cellsOf(cellOf, row)) };
  }
}
