import { departmentOfCode } from '../territory/department.js';
import { regionOfCode } from '../territory/region.js';
import { isTimeZone } from '../territory/time-zone.js';
import { codeFault, degreesOf, nameFault } from './directory-cell.rules.js';
import type { DirectoryEntry } from './directory-entry.js';
import type { DirectoryRefusal, DirectoryRefusalReason } from './directory-refusal.js';
import type { SheetRow } from './directory-sheet.js';
import type { RowReading } from './row-reading.js';

export const missionColumns = [
  'id_milo',
  'nom_officiel',
  'nom_usuel',
  'code_region',
  'code_departement',
  'arml_code',
  'timezone',
  'nom_commune_siege',
  'latitude',
  'longitude',
] as const;
type MissionColumn = (typeof missionColumns)[number];

type Rule = (row: SheetRow) => DirectoryRefusalReason | undefined;

const rules: readonly (readonly [MissionColumn, Rule])[] = [
  ['id_milo', (row) => codeFault(row.code)],
  ['nom_officiel', (row) => nameFault(row.cell('nom_officiel'))],
  ['nom_usuel', (row) => nameFault(row.cell('nom_usuel'))],
  ['code_region', (row) => (regionOfCode(row.cell('code_region')) === undefined ? 'regionUnknown' : undefined)],
  ['code_departement', departmentLiesInItsRegion],
  ['timezone', (row) => (isTimeZone(row.cell('timezone')) ? undefined : 'timeZoneUnknown')],
  ['nom_commune_siege', (row) => optional(row.cell('nom_commune_siege'), nameFault)],
  ['latitude', (row) => coordinateFault(row, 'latitude', 'longitude', 90)],
  ['longitude', (row) => coordinateFault(row, 'longitude', 'latitude', 180)],
];

/** Reads a Mission, all but whether its regional association is known: that takes the other file. */
export function readMissionRow(row: SheetRow): RowReading {
  const refused = rules.flatMap<DirectoryRefusal>(([column, rule]) => {
    const reason = rule(row);
    return reason === undefined ? [] : [row.refusal(column, reason)];
  });
  return refused.length > 0 ? { entry: undefined, refused } : { entry: entryOf(row), refused: [] };
}

function entryOf(row: SheetRow): DirectoryEntry {
  const communeName = row.cell('nom_commune_siege');
  return {
    code: row.code,
    kind: 'localMission',
    name: row.cell('nom_usuel'),
    officialName: row.cell('nom_officiel'),
    regionCodes: [row.cell('code_region')],
    departmentCode: row.cell('code_departement'),
    regionalCode: row.cell('arml_code'),
    communeName: communeName === '' ? null : communeName,
    timeZone: row.cell('timezone'),
    latitude: degreesOf(row.cell('latitude'), 90) ?? null,
    longitude: degreesOf(row.cell('longitude'), 180) ?? null,
  };
}

function departmentLiesInItsRegion(row: SheetRow): DirectoryRefusalReason | undefined {
  const department = departmentOfCode(row.cell('code_departement'));
  if (department === undefined) return 'departmentUnknown';
  const region = regionOfCode(row.cell('code_region'));
  return region === undefined || department.regionCode === region.code ? undefined : 'departmentOutsideRegion';
}

function coordinateFault(row: SheetRow, column: MissionColumn, other: MissionColumn, limit: 90 | 180) {
  const text = row.cell(column);
  if (text === '') return row.cell(other) === '' ? undefined : 'coordinateAlone';
  return degreesOf(text, limit) === undefined ? 'coordinateNotOnEarth' : undefined;
}

function optional(text: string, rule: (text: string) => DirectoryRefusalReason | undefined) {
  return text === '' ? undefined : rule(text);
}
