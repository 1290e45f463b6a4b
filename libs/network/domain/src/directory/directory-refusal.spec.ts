import { describe, expect, test } from '@jest/globals';
import { planDirectoryImport } from './directory-plan.js';
import { directoryRefusalReasons, type DirectoryRefusalReason } from './directory-refusal.js';
import type { DirectoryTables } from './directory-reading.js';
import {
  heldOrganisations,
  type MissionCells,
  type RegionalCells,
  tablesOf,
} from '../../test/directory-tables.builder.js';

type Fault = readonly [DirectoryRefusalReason, string];

const hostileMissions: readonly (readonly [string, MissionCells, Fault])[] = [
  ['no code', { id_milo: ' ' }, ['codeMissing', 'id_milo']],
  ['a code with a path in it', { id_milo: '../ML' }, ['codeMalformed', 'id_milo']],
  ['a code of 41 characters', { id_milo: 'M'.repeat(41) }, ['codeMalformed', 'id_milo']],
  ['no official name', { nom_officiel: '' }, ['nameBlank', 'nom_officiel']],
  ['a name of blanks', { nom_usuel: ' \u00a0\u2003 ' }, ['nameBlank', 'nom_usuel']],
  ['a name of dots', { nom_usuel: '...' }, ['nameBlank', 'nom_usuel']],
  ['a name of 201 characters', { nom_usuel: 'é'.repeat(201) }, ['nameTooLong', 'nom_usuel']],
  ['a name with a bell in it', { nom_usuel: 'Mission\u0007 Locale' }, ['characterForbidden', 'nom_usuel']],
  ['a name over two lines', { nom_usuel: 'Mission\nLocale' }, ['characterForbidden', 'nom_usuel']],
  ['a name that turns its letters round', { nom_usuel: 'Mission \u202eelacoL' }, ['characterForbidden', 'nom_usuel']],
  ['a name that isolates its letters', { nom_officiel: 'ML \u2066VAL\u2069' }, ['characterForbidden', 'nom_officiel']],
  ['a name with a hidden space', { nom_usuel: 'Mission\u200bLocale' }, ['characterForbidden', 'nom_usuel']],
  ['a name of a letter that draws nothing', { nom_usuel: '\u3164' }, ['characterForbidden', 'nom_usuel']],
  ['a commune with an escape in it', { nom_commune_siege: 'M\u001b[31m' }, ['characterForbidden', 'nom_commune_siege']],
  ['no region', { code_region: '' }, ['regionUnknown', 'code_region']],
  ['a region that does not exist', { code_region: '99' }, ['regionUnknown', 'code_region']],
  ['a region named like a property', { code_region: '__proto__' }, ['regionUnknown', 'code_region']],
  ['a department that lost its zero', { code_departement: '1' }, ['departmentUnknown', 'code_departement']],
  ['a department of another region', { code_departement: '2A' }, ['departmentOutsideRegion', 'code_departement']],
  ['no association', { arml_code: '' }, ['regionalUnknown', 'arml_code']],
  ['an association that does not exist', { arml_code: 'ARML-XXX' }, ['regionalUnknown', 'arml_code']],
  ['the association of another region', { arml_code: 'ARML-BRE' }, ['regionalDoesNotCoverRegion', 'arml_code']],
  ['no time zone', { timezone: '' }, ['timeZoneUnknown', 'timezone']],
  ['a time zone that does not exist', { timezone: 'Europe/Orleans' }, ['timeZoneUnknown', 'timezone']],
  ['a latitude in words', { latitude: 'nord' }, ['coordinateNotOnEarth', 'latitude']],
  ['a latitude beyond the pole', { latitude: '90.000001' }, ['coordinateNotOnEarth', 'latitude']],
  ['a longitude beyond the antimeridian', { longitude: '-180.5' }, ['coordinateNotOnEarth', 'longitude']],
  ['a latitude that is not a number', { latitude: 'NaN' }, ['coordinateNotOnEarth', 'latitude']],
  ['a latitude without end', { latitude: 'Infinity' }, ['coordinateNotOnEarth', 'latitude']],
  ['a latitude in another base', { latitude: '0x10' }, ['coordinateNotOnEarth', 'latitude']],
  ['a latitude with an exponent', { latitude: '4e1' }, ['coordinateNotOnEarth', 'latitude']],
  ['a latitude with a comma', { latitude: '47,9' }, ['coordinateNotOnEarth', 'latitude']],
  ['a latitude alone', { longitude: '' }, ['coordinateAlone', 'longitude']],
  ['a longitude alone', { latitude: '' }, ['coordinateAlone', 'latitude']],
  ['a formula as its name', { nom_usuel: '=HYPERLINK("http://aubre.example")' }, ['formula', 'nom_usuel']],
  ['a formula in a column that nobody reads', { adresse: '@SUM(A1)' }, ['formula', 'adresse']],
  ['a formula behind blanks', { adresse: '  +1+1' }, ['formula', 'adresse']],
  ['a formula behind a tab', { adresse: '\t12 rue' }, ['formula', 'adresse']],
  ['a formula behind a carriage return', { adresse: '\r12 rue' }, ['formula', 'adresse']],
  ['a formula that subtracts', { adresse: '-1+cmd' }, ['formula', 'adresse']],
  ['a formula behind a full-width sign', { adresse: '＝1+1' }, ['formula', 'adresse']],
];

const hostileRegionals: readonly (readonly [string, RegionalCells, Fault])[] = [
  ['no code', { arml_code: '' }, ['codeMissing', 'arml_code']],
  ['a blank name', { nom: '' }, ['nameBlank', 'nom']],
  ['a name of 201 characters', { nom: 'A'.repeat(201) }, ['nameTooLong', 'nom']],
  ['no region', { codes_region_cog: '' }, ['regionUnknown', 'codes_region_cog']],
  ['one unknown region among two', { codes_region_cog: '24|00' }, ['regionUnknown', 'codes_region_cog']],
  ['a separator too many', { codes_region_cog: '24|' }, ['regionUnknown', 'codes_region_cog']],
  ['a formula as its name', { nom: '=1+1' }, ['formula', 'nom']],
];

const bretagne = { arml_code: 'ARML-BRE', nom: 'ARML de Bretagne', codes_region_cog: '53' };

function faultsOf(tables: DirectoryTables, existing = [] as ReturnType<typeof heldOrganisations>[number][]) {
  return planDirectoryImport(existing, tables).refused.map(({ file, line, column, reason }) => [
    file,
    line,
    column,
    reason,
  ]);
}

describe('refused rows', () => {
  test.each(hostileMissions)('a Mission with %s is refused at its cell, and it alone', (_, cells, [reason, column]) => {
    const tables = tablesOf([{}, { id_milo: 'ML-02', ...cells }], [{}, bretagne]);

    expect(faultsOf(tables)).toEqual([['missions.csv', 3, column, reason]]);
  });

  test.each(hostileRegionals)(
    'an association with %s is refused, and not its Missions',
    (_, cells, [reason, column]) => {
      expect(faultsOf(tablesOf([], [cells, bretagne]))).toEqual([['armls.csv', 2, column, reason]]);
    },
  );

  test('a Mission does not repeat the fault of the association that it claims', () => {
    expect(faultsOf(tablesOf([{}], [{ nom: '' }]))).toEqual([['armls.csv', 2, 'nom', 'nameBlank']]);
    expect(faultsOf(tablesOf([{}], [{ nom: '=1' }]))).toEqual([['armls.csv', 2, 'nom', 'formula']]);
  });

  test('every fault of a row is named, in the order of the lines', () => {
    const faults = faultsOf(
      tablesOf([
        { nom_usuel: '', timezone: 'Nowhere' },
        { id_milo: 'ML-02', nom_officiel: '' },
      ]),
    );

    expect(faults).toEqual([
      ['missions.csv', 2, 'nom_usuel', 'nameBlank'],
      ['missions.csv', 2, 'timezone', 'timeZoneUnknown'],
      ['missions.csv', 3, 'nom_officiel', 'nameBlank'],
    ]);
  });

  test.each(['ML-01', 'ml-01', 'ARML-CVL', 'arml-cvl'])('the code %s names one row of both files at most', (code) => {
    expect(faultsOf(tablesOf([{}, { id_milo: code }]))).toEqual([['missions.csv', 3, 'id_milo', 'codeDuplicated']]);
  });

  test('a code that the network holds as another kind is refused', () => {
    const [regional, mission] = heldOrganisations();
    const union = { ...regional, kind: 'nationalUnion' as const, code: 'ML-01' };

    expect(faultsOf(tablesOf(), [union])).toEqual([['missions.csv', 2, 'id_milo', 'codeOfAnotherKind']]);
    expect(faultsOf(tablesOf([], [{ arml_code: 'ML-01' }]), [regional, mission])).toEqual([
      ['armls.csv', 2, 'arml_code', 'codeOfAnotherKind'],
    ]);
  });

  test('an association does not leave a region where a Mission of the network still belongs to it', () => {
    const [regional, mission] = heldOrganisations();
    const leaving = [{ codes_region_cog: '53' }];

    expect(faultsOf(tablesOf([], leaving), [regional, mission])).toEqual([
      ['armls.csv', 2, 'codes_region_cog', 'regionStillClaimed'],
    ]);
    expect(faultsOf(tablesOf([{ code_region: '53', code_departement: '35' }], leaving), [regional, mission])).toEqual(
      [],
    );
  });

  test('a row that is too short or too long is refused as a whole', () => {
    const tables = tablesOf([{}, { id_milo: 'ML-02' }]);
    const [first, second] = tables.missions.rows.map(({ line, cells }) => ({ line, cells: [...cells] }));
    if (first === undefined || second === undefined) throw new Error('Two rows were given');
    first.cells.pop();
    second.cells.push('');

    expect(faultsOf({ ...tables, missions: { ...tables.missions, rows: [first, second] } })).toEqual([
      ['missions.csv', 2, null, 'rowTooShort'],
      ['missions.csv', 3, null, 'rowTooLong'],
    ]);
  });
});

describe('refused columns', () => {
  const sound = tablesOf();
  const withHeader = (change: (header: string[]) => string[]): DirectoryTables => ({
    ...sound,
    missions: { ...sound.missions, header: change([...sound.missions.header]) },
  });
  const renamed = (from: string, to: string) => (header: string[]) => header.map((name) => (name === from ? to : name));

  test.each([
    ['a missing column', renamed('timezone', 'zone'), ['timezone', 'columnMissing']],
    ['a doubled column', renamed('adresse', 'nom_usuel'), ['nom_usuel', 'columnDoubled']],
    ['a column doubled in another case', renamed('adresse', 'LATITUDE'), ['LATITUDE', 'columnDoubled']],
    ['a column without a name', renamed('adresse', ' '), [null, 'columnUnnamed']],
    ['a formula as the name of a column', renamed('adresse', '=A1'), ['=A1', 'formula']],
  ] as const)('%s refuses the file once, not each of its rows', (_, change, [column, reason]) => {
    expect(faultsOf(withHeader(change))).toEqual([['missions.csv', 1, column, reason]]);
  });

  test('a file without any of the columns is another file', () => {
    expect(faultsOf(withHeader((header) => header.map((name) => `${name}?`)))).toEqual([
      ['missions.csv', null, null, 'fileNotCsv'],
    ]);
  });

  test('the Missions are not judged against associations that could not be read', () => {
    expect(faultsOf({ ...sound, regionals: undefined })).toEqual([]);
    expect(faultsOf({ ...sound, regionals: { ...sound.regionals, header: ['arml_code', 'nom', 'regions'] } })).toEqual([
      ['armls.csv', 1, 'codes_region_cog', 'columnMissing'],
    ]);
  });
});

describe('rows that look odd and are sound', () => {
  test.each<[string, MissionCells]>([
    ['blanks around the cells', { id_milo: ' ML-01 ', nom_usuel: ' Mission Locale ', code_region: '24 ' }],
    ['a name of 200 characters beyond the basic plane', { nom_usuel: '𝒜'.repeat(200) }],
    ['neither commune nor coordinates', { nom_commune_siege: '', latitude: '', longitude: '' }],
    ['a pole', { latitude: '-90', longitude: '180' }],
    ['a negative number in a column that nobody reads', { adresse: '-12,5' }],
    ['a name with an apostrophe, a dash and an ampersand', { nom_usuel: "Mission d'Aubre – Mérelle & Cie" }],
  ])('a Mission with %s is taken', (_, cells) => {
    expect(faultsOf(tablesOf([cells]))).toEqual([]);
  });
});

test('the reasons of this file and those of unreadable files make the whole list', () => {
  const fromUnreadableFiles = ['fileUnreadable', 'fileTooLarge', 'fileEmpty', 'bytesNotUtf8', 'quotesBroken'];
  const asserted = [
    ...[...hostileMissions, ...hostileRegionals].map(([, , [reason]]) => reason),
    ...['fileNotCsv', 'columnMissing', 'columnDoubled', 'columnUnnamed', 'rowTooShort', 'rowTooLong'],
    ...['codeDuplicated', 'codeOfAnotherKind', 'regionStillClaimed'],
  ];

  expect([...new Set([...fromUnreadableFiles, ...asserted])].sort()).toEqual([...directoryRefusalReasons].sort());
});
