import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { demoNetwork } from '@maillage/network-domain';
import { newId } from '@maillage/platform-kernel';
import { TenantDatabase, type WriteTransaction } from '@maillage/platform-server';
import { type FreshDatabase, freshDatabase } from '@maillage/platform-testing';
import { DataSource } from 'typeorm';
import { DirectoryChangedError, ImportDirectory } from '../src/application/import-directory.use-case.js';
import { DirectoryRepository } from '../src/persistence/directory.repository.js';

const sample = (name: string) => readFile(new URL(`./directory/${name}`, import.meta.url), 'utf8');
const apply = { apply: true };
const preview = { apply: false };

describe('the import of the directory', () => {
  let database: FreshDatabase;
  let runtime: DataSource;
  let importDirectory: ImportDirectory;
  let missions: string;
  let regionals: string;

  beforeEach(async () => {
    database = await freshDatabase();
    runtime = await new DataSource({ type: 'postgres', url: database.url('runtime') }).initialize();
    importDirectory = new ImportDirectory(new TenantDatabase(runtime), new DirectoryRepository());
    missions = await sample('missions.csv');
    regionals = await sample('armls.csv');
  });

  afterEach(async () => {
    await runtime.destroy();
    await database.drop();
  });

  const filesOf = (texts: { missions: string; regionals: string }) => ({
    missions: { name: 'missions.csv', bytes: new TextEncoder().encode(texts.missions) },
    regionals: { name: 'armls.csv', bytes: new TextEncoder().encode(texts.regionals) },
  });

  async function organisations() {
    const runner = runtime.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query(`select set_config('app.person', $1, true)`, [newId()]);
      const rows: Record<string, unknown>[] = await runner.query(
        `select one.code, one.kind, one.name, one.state, one.region_codes, regional.code as regional, one.latitude
         from network.organisation one left join network.organisation regional on regional.id = one.regional_id
         order by one.kind desc, one.code`,
      );
      await runner.rollbackTransaction();
      return rows;
    } finally {
      await runner.release();
    }
  }

  test('a preview says what would be created and creates nothing', async () => {
    const outcome = await importDirectory.execute(filesOf({ missions, regionals }), preview);

    expect(outcome).toEqual({ created: 9, updated: 0, unchanged: 0, refused: [] });
    expect(await organisations()).toEqual([]);
  });

  test('the associations and their Missions are created, active and tied to each other', async () => {
    const outcome = await importDirectory.execute(filesOf({ missions, regionals }), apply);

    expect(outcome).toEqual({ created: 9, updated: 0, unchanged: 0, refused: [] });
    const rows = await organisations();
    expect(rows).toHaveLength(9);
    expect(rows).toContainEqual({
      code: 'ARML-CAPS',
      kind: 'regionalAssociation',
      name: 'ARML des Caps',
      state: 'active',
      region_codes: ['01', '978'],
      regional: null,
      latitude: null,
    });
    expect(rows).toContainEqual({
      code: '45901S00',
      kind: 'localMission',
      name: 'Mission Locale des Mérelles',
      state: 'active',
      region_codes: ['24'],
      regional: 'ARML-VALS',
      latitude: 47.912346,
    });
  });

  test('a second run of the same files creates and updates nothing', async () => {
    await importDirectory.execute(filesOf({ missions, regionals }), apply);
    const before = await organisations();

    const outcome = await importDirectory.execute(filesOf({ missions, regionals }), apply);

    expect(outcome).toEqual({ created: 0, updated: 0, unchanged: 9, refused: [] });
    expect(await organisations()).toEqual(before);
  });

  test('one refused row keeps all others out', async () => {
    await importDirectory.execute(filesOf({ missions, regionals }), apply);
    const before = await organisations();
    const renamed = missions
      .replace('Mission Locale des Mérelles', 'Mission Locale des Deux Mérelles')
      .replace('ARML-CAPS,America', 'ARML-ILES,America');

    const outcome = await importDirectory.execute(filesOf({ missions: renamed, regionals }), apply);

    expect(outcome).toMatchObject({ created: 0, updated: 0 });
    expect(outcome.refused).toEqual([
      {
        file: 'missions.csv',
        line: 7,
        column: 'arml_code',
        code: '97890S00',
        value: 'ARML-ILES',
        reason: 'regionalDoesNotCoverRegion',
      },
    ]);
    expect(await organisations()).toEqual(before);
  });

  test('a file that is no table keeps the other out', async () => {
    const outcome = await importDirectory.execute(filesOf({ missions: '<!doctype html>', regionals }), apply);

    expect(outcome.refused).toMatchObject([{ file: 'missions.csv', reason: 'fileNotCsv' }]);
    expect(await organisations()).toEqual([]);
  });

  test('changed rows are updated, and a Mission that the file does not name stays as it is', async () => {
    await importDirectory.execute(filesOf({ missions, regionals }), apply);
    const [header = '', first = ''] = missions.split('\n');
    const moved = first.replace('des Mérelles', 'des Deux Mérelles').replace(',45,Loiret', ',28,Eure-et-Loir');

    const outcome = await importDirectory.execute(filesOf({ missions: `${header}\n${moved}\n`, regionals }), apply);

    expect(outcome).toEqual({ created: 0, updated: 1, unchanged: 3, refused: [] });
    const rows = await organisations();
    expect(rows).toHaveLength(9);
    expect(rows).toContainEqual(
      expect.objectContaining({ code: '45901S00', name: 'Mission Locale des Deux Mérelles' }),
    );
  });

  test('the state that the network gave an organisation outlives an import', async () => {
    await importDirectory.execute(filesOf({ missions, regionals }), apply);
    const owner = await new DataSource({ type: 'postgres', url: database.url('superuser') }).initialize();
    await owner.query(`update network.organisation set state = 'suspended' where code = '45901S00'`);
    await owner.destroy();
    const renamed = missions.replace('Mission Locale des Mérelles', 'Mission Locale des Deux Mérelles');

    const outcome = await importDirectory.execute(filesOf({ missions: renamed, regionals }), apply);

    expect(outcome).toMatchObject({ created: 0, updated: 1 });
    expect(await organisations()).toContainEqual(expect.objectContaining({ code: '45901S00', state: 'suspended' }));
  });

  test('two imports at once create each organisation once', async () => {
    const files = filesOf({ missions, regionals });

    const results = await Promise.allSettled([1, 2].map(() => importDirectory.execute(files, apply)));

    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(failures.every((reason) => reason instanceof DirectoryChangedError)).toBe(true);
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await organisations()).toHaveLength(9);
  });

  test('an import that another one overtakes writes nothing', async () => {
    const files = filesOf({ missions, regionals });
    class Overtaken extends DirectoryRepository {
      override async lock(transaction: WriteTransaction) {
        await importDirectory.execute(files, apply);
        await super.lock(transaction);
      }
    }
    const overtaken = new ImportDirectory(new TenantDatabase(runtime), new Overtaken());

    await expect(overtaken.execute(files, apply)).rejects.toThrow(DirectoryChangedError);

    expect(await organisations()).toHaveLength(9);
  });

  test('a directory as large as the whole network is taken whole, and unchanged the second time', async () => {
    const files = filesOf(csvOfDemoNetwork());

    expect(await importDirectory.execute(files, apply)).toMatchObject({ created: 463, refused: [] });
    expect(await importDirectory.execute(files, apply)).toMatchObject({ created: 0, updated: 0, unchanged: 463 });
  });
});

function csvOfDemoNetwork() {
  const { organisations } = demoNetwork(() => newId());
  const csv = (rows: readonly (readonly unknown[])[]) =>
    rows.map((cells) => cells.map((cell) => `"${String(cell ?? '')}"`).join(';')).join('\r\n');
  const of = (kind: string) => organisations.filter((organisation) => organisation.kind === kind);
  const missionColumns = [
    ...['id_milo', 'nom_officiel', 'nom_usuel', 'code_region', 'code_departement', 'arml_code', 'timezone'],
    ...['nom_commune_siege', 'latitude', 'longitude'],
  ];
  return {
    regionals: csv([
      ['arml_code', 'nom', 'codes_region_cog'],
      ...of('regionalAssociation').map(({ code, name, regionCodes }) => [code, name, regionCodes.join('|')]),
    ]),
    missions: csv([
      missionColumns,
      ...of('localMission').map((mission) => [
        ...[mission.code, mission.officialName, mission.name, mission.regionCodes[0], mission.departmentCode],
        ...[mission.regionalCode, mission.timeZone, mission.communeName, mission.latitude, mission.longitude],
      ]),
    ]),
  };
}
