import { describe, expect, test } from '@jest/globals';
import { planDirectoryImport } from './directory-plan.js';
import { heldOrganisations, type MissionCells, tablesOf } from '../../test/directory-tables.builder.js';

const [regional, mission] = heldOrganisations();

describe('the plan of a directory import', () => {
  test('an empty network takes the associations, then their Missions', () => {
    const plan = planDirectoryImport([], tablesOf());

    expect(plan.refused).toEqual([]);
    expect(plan.created.map(({ code }) => code)).toEqual(['ARML-CVL', 'ML-01']);
    const { id: _regionalId, ...regionalEntry } = regional;
    const { id: _missionId, ...missionEntry } = mission;
    expect(plan.created).toEqual([regionalEntry, missionEntry]);
  });

  test('the same files a second time create and change nothing', () => {
    const plan = planDirectoryImport([regional, mission], tablesOf());

    expect(plan).toEqual({ created: [], updated: [], unchanged: [regional.id, mission.id], refused: [] });
  });

  const changes: readonly (readonly [MissionCells, string])[] = [
    [{ nom_usuel: 'Mission Locale des Trois Mérelles' }, 'name'],
    [{ nom_officiel: '45-ML MERELLES' }, 'officialName'],
    [{ code_departement: '28' }, 'departmentCode'],
    [{ nom_commune_siege: '' }, 'communeName'],
    [{ timezone: 'America/Cayenne' }, 'timeZone'],
    [{ latitude: '48' }, 'latitude'],
    [{ longitude: '-2.3' }, 'longitude'],
  ];
  test.each(changes)('a row that says %j changes the %s alone', (cells, field) => {
    const plan = planDirectoryImport([regional, mission], tablesOf([cells]));

    expect(plan.updated).toMatchObject([{ id: mission.id, changed: [field] }]);
    expect(plan.unchanged).toEqual([regional.id]);
  });

  test('a Mission that moves to another region and association changes both', () => {
    const moved = { code_region: '53', code_departement: '35', arml_code: 'ARML-BRE' };

    const plan = planDirectoryImport(
      [regional, mission],
      tablesOf([moved], [{}, { arml_code: 'ARML-BRE', nom: 'ARML de Bretagne', codes_region_cog: '53' }]),
    );

    expect(plan.refused).toEqual([]);
    expect(plan.updated).toMatchObject([{ changed: ['regionCodes', 'departmentCode', 'regionalCode'] }]);
  });

  test('a Mission that the file does not name is left alone', () => {
    const other = { ...mission, id: 'id-of-another', code: 'ML-02' };

    const plan = planDirectoryImport([regional, mission, other], tablesOf());

    expect([...plan.updated, ...plan.created]).toEqual([]);
    expect(plan.unchanged).not.toContain(other.id);
  });

  test('a code in another case names the same organisation and keeps the case that it has', () => {
    const plan = planDirectoryImport(
      [regional, mission],
      tablesOf([{ id_milo: 'ml-01', arml_code: 'arml-cvl', nom_usuel: 'Mission Locale des Trois Mérelles' }]),
    );

    expect(plan.created).toEqual([]);
    expect(plan.updated).toMatchObject([{ entry: { code: 'ML-01', regionalCode: 'ARML-CVL' }, changed: ['name'] }]);
  });

  test('a letter and its accent typed apart are the same name as the letter with its accent', () => {
    const apart = 'Mérelle-le-Haut'.normalize('NFD');

    const plan = planDirectoryImport([regional, mission], tablesOf([{ nom_commune_siege: apart }]));

    expect(plan.updated).toEqual([]);
  });

  test('an association may cover several regions, given in any order, and follows the clocks of the first', () => {
    const plan = planDirectoryImport(
      [],
      tablesOf([], [{ arml_code: 'ARML-OIN', nom: 'ARML Océan Indien', codes_region_cog: '06|04' }]),
    );

    expect(plan.created).toMatchObject([{ regionCodes: ['04', '06'], timeZone: 'Indian/Mayotte' }]);
  });

  test('a Mission may claim an association that the network holds and the file does not name', () => {
    const plan = planDirectoryImport([regional], tablesOf([{}], []));

    expect(plan.refused).toEqual([]);
    expect(plan.created).toMatchObject([{ code: 'ML-01', regionalCode: 'ARML-CVL' }]);
  });
});
