import { Injectable } from '@nestjs/common';
import { organisationKinds, roles } from '@maillage/network-contract';
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
import { PeopleListReader, peopleSorts, type SeatRow } from '../persistence/people-list.reader.js';
import { codeOfFilter, listed, textOfFilter } from './list-export.shapes.js';

const shape = listed(
  z.strictObject({
    role: z.enum(roles).nullish(),
    regionCode: codeOfFilter,
    kind: z.enum(organisationKinds).nullish(),
    organisationId: z.string().refine(isId).nullish(),
    text: textOfFilter,
  }),
  peopleSorts,
);
type Asked = z.infer<typeof shape>;

const cellOf = {
  familyName: ({ person }) => person.familyName,
  givenName: ({ person }) => person.givenName,
  role: ({ role }) => role,
  organisation: ({ organisation }) => organisation.name,
  organisationCode: ({ organisation }) => organisation.code,
  regionCodes: ({ organisation }) => organisation.regionCodes.join(', '),
  startsOn: ({ startsOn }) => startsOn,
  endsOn: ({ endsOn }) => endsOn,
  email: ({ email }) => email,
} as const satisfies Record<string, (row: SeatRow) => SheetCell>;

/** Who does what where today. An address is in the file where the reader may see it, and nowhere else. */
@Injectable()
export class PeopleListExport extends ExportableList<Asked> {
  readonly name = 'people';
  readonly capability = 'readDirectory';
  readonly columns = Object.keys(cellOf);

  constructor(private readonly people: PeopleListReader) {
    super();
  }

  filterOf(asked: unknown): Asked {
    return readListed(shape, asked);
  }

  count(reads: ReadTransaction, { filter }: Asked): Promise<number> {
    return this.people.count(reads, filter);
  }

  async page(reads: ReadTransaction, { filter, sort }: Asked, { after }: ExportPlace): Promise<ExportPage> {
    const request = { first: rowsOfExportPage, after };
    const { rows, ...place } = await this.people.list(reads, request, filter, sort ?? byName);
    return { ...place, rows: rows.map((row) => cellsOf(cellOf, row)) };
  }
}

const byName = { by: 'name', descending: false } as const;
