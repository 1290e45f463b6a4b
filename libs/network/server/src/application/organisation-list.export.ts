import { Injectable } from '@nestjs/common';
import { organisationKinds, organisationStates } from '@maillage/network-contract';
import { isId } from '@maillage/platform-kernel';
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
import { OrganisationListReader, organisationSorts } from '../persistence/organisation-list.reader.js';
import type { OrganisationRow } from '../persistence/organisation.reader.js';
import { codeOfFilter, listed, textOfFilter } from './list-export.shapes.js';

const shape = listed(
  z.strictObject({
    kind: z.enum(organisationKinds).nullish(),
    regionCode: codeOfFilter,
    state: z.enum(organisationStates).nullish(),
    regionalId: z.string().refine(isId).nullish(),
    text: textOfFilter,
  }),
  organisationSorts,
);
type Asked = z.infer<typeof shape>;

const cellOf = {
  name: ({ name }) => name,
  code: ({ code }) => code,
  kind: ({ kind }) => kind,
  state: ({ state }) => state,
  regionCodes: ({ regionCodes }) => regionCodes.join(', '),
  departmentCode: ({ departmentCode }) => departmentCode,
  communeName: ({ communeName }) => communeName,
  regional: ({ regional }) => regional?.name ?? null,
  timeZone: ({ timeZone }) => timeZone,
  latitude: ({ latitude }) => latitude,
  longitude: ({ longitude }) => longitude,
  people: ({ people }) => people.length,
} as const satisfies Record<string, (row: OrganisationRow) => SheetCell>;

/** The list of organisations, as its screen filters and sorts it. */
@Injectable()
export class OrganisationListExport extends ExportableList<Asked> {
  readonly name = 'organisations';
  readonly capability = 'readDirectory';
  readonly columns = Object.keys(cellOf);

  constructor(private readonly organisations: OrganisationListReader) {
    super();
  }

  filterOf(asked: unknown): Asked {
    return readListed(shape, asked);
  }

  count(reads: ReadTransaction, { filter }: Asked): Promise<number> {
    return this.organisations.count(reads, filter);
  }

  async page(reads: ReadTransaction, { filter, sort }: Asked, { after }: ExportPlace): Promise<ExportPage> {
    const request = { first: rowsOfExportPage, after };
    const { rows, ...place } = await this.organisations.list(reads, request, filter, sort ?? byName);
    return { ...place, rows: rows.map((row) => cellsOf(cellOf, row)) };
  }
}

const byName = { by: 'name', descending: false } as const;
