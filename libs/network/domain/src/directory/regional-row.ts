import { regionOfCode } from '../territory/region.js';
import { codeFault, nameFault } from './directory-cell.rules.js';
import type { DirectoryEntry } from './directory-entry.js';
import type { RowReading } from './row-reading.js';
import type { SheetRow } from './directory-sheet.js';

export const regionalColumns = ['arml_code', 'nom', 'codes_region_cog'] as const;

/** Reads a regional association. It follows the clocks of the first region that it covers. */
export function readRegionalRow(row: SheetRow): RowReading {
  const code = codeFault(row.code);
  const name = nameFault(row.cell('nom'));
  const regions = row
    .cell('codes_region_cog')
    .split('|')
    .map((text) => regionOfCode(text.trim()));
  const [first] = regions;
  const known = regions.filter((region) => region !== undefined);
  const refused = [
    ...(code === undefined ? [] : [row.refusal('arml_code', code)]),
    ...(name === undefined ? [] : [row.refusal('nom', name)]),
    ...(known.length === regions.length ? [] : [row.refusal('codes_region_cog', 'regionUnknown')]),
  ];
  if (refused.length > 0 || first === undefined) return { entry: undefined, refused };
  const entry: DirectoryEntry = {
    code: row.code,
    kind: 'regionalAssociation',
    name: row.cell('nom'),
    officialName: row.cell('nom'),
    regionCodes: [...new Set(known.map((region) => region.code))].sort(),
    departmentCode: null,
    regionalCode: null,
    communeName: null,
    timeZone: first.timeZone,
    latitude: null,
    longitude: null,
  };
  return { entry, refused: [] };
}
