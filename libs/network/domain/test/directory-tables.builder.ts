import type { DirectoryOrganisation } from '../src/directory/directory-entry.js';
import type { DirectoryTables } from '../src/directory/directory-reading.js';
import type { DirectoryTable } from '../src/directory/directory-table.js';

const missionCells = {
  id_milo: 'ML-01',
  nom_officiel: '45-ML VAL D AUBRE',
  nom_usuel: "Mission Locale du Val d'Aubre",
  code_region: '24',
  code_departement: '45',
  arml_code: 'ARML-CVL',
  timezone: 'Europe/Paris',
  nom_commune_siege: 'Mérelle-le-Haut',
  latitude: '47.9',
  longitude: '2.3',
  adresse: '12 rue des Tanneurs',
};
const regionalCells = { arml_code: 'ARML-CVL', nom: 'ARML Centre-Val de Loire', codes_region_cog: '24' };

export type MissionCells = Partial<typeof missionCells>;
export type RegionalCells = Partial<typeof regionalCells>;

/** The two files of a directory, each row given by the cells that differ from a sound one. */
export function tablesOf(missions: readonly MissionCells[] = [{}], regionals: readonly RegionalCells[] = [{}]) {
  return {
    regionals: tableOf('armls.csv', regionalCells, regionals),
    missions: tableOf('missions.csv', missionCells, missions),
  } satisfies DirectoryTables;
}

/** What the network holds once the sound row of each file is imported. */
export function heldOrganisations(): readonly [DirectoryOrganisation, DirectoryOrganisation] {
  const regional: DirectoryOrganisation = {
    id: 'id-of-the-association',
    code: 'ARML-CVL',
    kind: 'regionalAssociation',
    name: 'ARML Centre-Val de Loire',
    officialName: 'ARML Centre-Val de Loire',
    regionCodes: ['24'],
    departmentCode: null,
    regionalCode: null,
    communeName: null,
    timeZone: 'Europe/Paris',
    latitude: null,
    longitude: null,
  };
  const mission: DirectoryOrganisation = {
    ...regional,
    id: 'id-of-the-mission',
    code: 'ML-01',
    kind: 'localMission',
    name: "Mission Locale du Val d'Aubre",
    officialName: '45-ML VAL D AUBRE',
    departmentCode: '45',
    regionalCode: 'ARML-CVL',
    communeName: 'Mérelle-le-Haut',
    latitude: 47.9,
    longitude: 2.3,
  };
  return [regional, mission];
}

function tableOf<Cells extends Record<string, string>>(
  file: string,
  sound: Cells,
  rows: readonly Partial<Cells>[],
): DirectoryTable {
  return {
    file,
    headerLine: 1,
    header: Object.keys(sound),
    rows: rows.map((cells, index) => ({ line: index + 2, cells: Object.values({ ...sound, ...cells }) })),
  };
}
