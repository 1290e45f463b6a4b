import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { ForgetImportFiles } from '@maillage/platform-server';
import { anImportWorld, type ImportWorld } from './import-world.js';

const titles = 'Prénom;Nom;Courriel;Code;Fonction;Début';
const mapping = { people: { givenName: 0, familyName: 1, email: 2, organisationCode: 3, role: 4, startsOn: 5 } };
const good = 'Théa;Corbel;thea@example.org;ML-01;Chargée de projets;2024-09-01';
const president = 'Ondin;Vigne;ondin@example.org;ARML-CVL;Président;01/09/2024';
const known = 'Nèll;Aubier;director@example.org;ML-01;Direction;2020-01-01';
const bad = 'Sans;Adresse;;ML-01;Direction;2024-09-01';
const file = (...lines: string[]): string => [titles, ...lines].join('\n');

describe('an import in two steps', () => {
  let world: ImportWorld;

  beforeEach(async () => {
    world = await anImportWorld();
  });
  afterEach(() => world.leave());

  const directory = (): Promise<Record<string, string>[]> =>
    world.sql(`select 'person' as of, person::text as row from network.person union all
      select 'contact', contact::text from network.person_contact contact union all
      select 'membership', membership::text from network.membership union all
      select 'mandate', mandate::text from network.mandate union all
      select 'organisation', organisation::text from network.organisation order by 1, 2`);
  const seatsTold = async (): Promise<string[]> => {
    const told = await world.sql<{ personIds: string[] }>(
      `select payload -> 'personIds' as "personIds" from platform.outbox_event where name = 'seatChanged'`,
    );
    return told.flatMap(({ personIds }) => personIds);
  };
  const previewed = async (...lines: string[]): Promise<string> => {
    const id = await world.upload('people', 'people', file(...lines));
    await world.preview(id, mapping);
    return id;
  };

  test('a preview says what each row would do, and writes nothing of the network', async () => {
    const before = await directory();

    const id = await previewed(good, president, known, bad);

    expect(await world.run(id)).toMatchObject({
      ...{ state: 'previewed', rowsTotal: 4, rowsPlanned: 4 },
      ...{ created: 2, changed: 1, unchanged: 0, refused: 1 },
    });
    expect((await world.rows(id)).map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'create'],
      [3, 'create'],
      [4, 'change'],
      [5, 'refuse'],
    ]);
    expect((await world.rows(id))[3]?.faults).toEqual([{ column: 'email', value: '', reason: 'emailMissing' }]);
    expect(await directory()).toEqual(before);
  });

  test('applied, the good rows are written: people without an account, presidents by a mandate', async () => {
    const id = await previewed(good, president, known, bad);

    expect(await world.apply(id)).toMatchObject({ state: 'applied', created: 2, changed: 1 });

    const people = await world.sql(
      `select given_name, family_name, email, role, source from network.person
        join network.person_contact on person_id = person.id join network.seat on seat.person_id = person.id
        where email <> 'officer@example.org' order by email`,
    );
    expect(people).toEqual([
      {
        given_name: 'Nèll',
        family_name: 'Aubier',
        email: 'director@example.org',
        role: 'director',
        source: 'membership',
      },
      {
        given_name: 'Ondin',
        family_name: 'Vigne',
        email: 'ondin@example.org',
        role: 'regionalPresident',
        source: 'mandate',
      },
      {
        given_name: 'Théa',
        family_name: 'Corbel',
        email: 'thea@example.org',
        role: 'projectOfficer',
        source: 'membership',
      },
    ]);
    expect(await world.sql('select from network.account')).toEqual([]);
  });

  test('undone, everything is as it was before', async () => {
    const before = await directory();
    const id = await previewed(good, president, known, bad);
    await world.apply(id);
    expect(await directory()).not.toEqual(before);

    await world.undo(id);

    expect(await directory()).toEqual(before);
    expect(await world.run(id)).toMatchObject({ state: 'undone', undoneBy: 'Nell Aubier' });
  });

  test('who opens files by seats is told of a seat that began for somebody who was there, and of all that were taken back', async () => {
    const alsoPresident = 'Nell;Aubier;director@example.org;ARML-CVL;Président;01/09/2024';
    const id = await previewed(good, alsoPresident);
    await world.apply(id);
    const [newcomer] = await world.sql<{ id: string }>(`select id from network.person where family_name = 'Corbel'`);
    const begun = await seatsTold();

    await world.undo(id);

    const { personId } = world.director;
    expect(begun).toEqual([personId]);
    expect((await seatsTold()).sort()).toEqual([personId, personId, newcomer?.id].sort());
  });

  test.each([
    [
      'a person got an account',
      `insert into network.account (person_id, email) select id, 'a@example.org' from network.person where family_name = 'Corbel'`,
      'account',
    ],
    [
      'a person got another role',
      `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
      select gen_random_uuid(), tenant_id, tenant_id, id, 'director', '2025-01-01' from network.person where family_name = 'Corbel'`,
      'otherSeat',
    ],
    [
      'a name was changed',
      `update network.person set family_name = 'Corbelle' where family_name = 'Corbel'`,
      'changedSince',
    ],
    [
      'a role was ended',
      `update network.membership set ends_on = '2026-01-01' where role = 'projectOfficer'`,
      'changedSince',
    ],
  ])('it is not undone once %s, and nothing is taken back', async (_, since, what) => {
    const id = await previewed(good);
    await world.apply(id);
    await world.sql(since);
    const before = await directory();

    await expect(world.undo(id)).rejects.toMatchObject({ code: 'importUndoBlocked', params: { what } });

    expect(await directory()).toEqual(before);
    expect(await world.run(id)).toMatchObject({ state: 'applied' });
  });

  test('when the network changed after the preview, it is previewed again instead of applied', async () => {
    const id = await previewed(good);
    await world.sql(`update network.organisation set state = 'closed' where code = 'ML-01'`);

    const run = await world.apply(id);

    expect(run).toMatchObject({ state: 'previewed', plannedAgain: true, created: 0, refused: 1 });
  });

  test('a preview that was cut short goes on where it stood, and has each row once', async () => {
    const lines = Array.from({ length: 2_500 }, (_, index) => good.replace('thea@', `thea.${index}@`));
    const id = await previewed(...lines);
    // As if the process had died after its first thousand rows.
    await world.sql('delete from platform.import_row where position >= 1000');
    await world.sql(`update platform.import_run set state = 'previewing', rows_planned = 1000, created = 1000,
      leased_until = clock_timestamp() - interval '1 second'`);

    await world.work();

    expect(await world.run(id)).toMatchObject({ state: 'previewed', rowsPlanned: 2_500, created: 2_500 });
    const counted = await world.sql(
      'select count(*)::int as rows, count(distinct plan)::int as plans from platform.import_row',
    );
    expect(counted).toEqual([{ rows: 2_500, plans: 2_500 }]);
  });

  test('two workers at one import do its work once', async () => {
    const id = await previewed(good, president);
    await world.ask('apply', id);

    await Promise.all([world.work(), world.work(), world.work()]);

    expect(await world.run(id)).toMatchObject({ state: 'applied' });
    expect(await world.sql(`select from network.person where family_name = 'Corbel'`)).toHaveLength(1);
  });

  test('who lost the right meanwhile imports nothing', async () => {
    const id = await previewed(good);
    await world.ask('apply', id);
    await world.sql(`update network.membership set ends_on = '2021-01-01' where role = 'unionOfficer'`);

    await world.work();

    expect(await world.sql('select state, failure from platform.import_run')).toEqual([
      { state: 'failed', failure: 'rightWithdrawn' },
    ]);
    expect(await world.sql(`select from network.person where family_name = 'Corbel'`)).toEqual([]);
    expect(id).toBeDefined();
  });

  test('its file is kept for seven days, what its rows did for thirty, and then it is not undone any more', async () => {
    const id = await previewed(good);
    await world.apply(id);
    const after = async (days: number) => {
      await world.sql(`update platform.import_file set received_at = clock_timestamp() - interval '${days} days'`);
      await world.sql(`update platform.import_run set asked_at = clock_timestamp() - interval '${days} days',
        applied_at = clock_timestamp() - interval '${days} days'`);
      await new ForgetImportFiles(world.tenants).run();
      const files = await world.sql('select from platform.import_file');
      return { files: files.length, rows: (await world.rows(id)).length };
    };

    expect(await after(6)).toEqual({ files: 1, rows: 1 });
    expect(await after(8)).toEqual({ files: 0, rows: 1 });
    expect(await after(31)).toEqual({ files: 0, rows: 0 });

    await expect(world.undo(id)).rejects.toMatchObject({ code: 'importTooOldToUndo' });
  });

  test('nobody of another organisation sees it', async () => {
    const id = await previewed(good);

    expect(await world.run(id, world.director)).toBeUndefined();
  });

  test('a discarded one is over', async () => {
    const id = await previewed(good);

    await world.ask('discard', id);

    await expect(world.ask('apply', id)).rejects.toMatchObject({ code: 'importNotInState' });
  });

  test('a file that is no table is refused before anything is kept', async () => {
    await expect(world.upload('people', 'people', '<html></html>')).rejects.toMatchObject({
      code: 'importFileRefused',
      params: { fault: 'fileTypeUnknown' },
    });
    expect(await world.sql('select from platform.import_run')).toEqual([]);
  });

  describe('of the directory', () => {
    const profile = (text: string): Record<string, number> => {
      const header = text.replace('\u{FEFF}', '').split(/\r?\n/, 1)[0] ?? '';
      return Object.fromEntries(header.split(/[,;]/).map((title, place) => [title.replaceAll('"', ''), place]));
    };
    const needed = (text: string, columns: readonly string[]): Record<string, number> =>
      Object.fromEntries(Object.entries(profile(text)).filter(([title]) => columns.includes(title)));
    const sample = (name: string): Promise<string> => readFile(new URL(`./directory/${name}`, import.meta.url), 'utf8');
    const missionColumns = [
      'id_milo',
      'nom_officiel',
      'nom_usuel',
      'code_region',
      'code_departement',
      'arml_code',
      'timezone',
    ];

    const uploaded = async (missions: string, regionals: string): Promise<string> => {
      const id = await world.upload('organisations', 'missions', missions);
      await world.upload('organisations', 'regionals', regionals, id);
      await world.preview(id, {
        missions: needed(missions, missionColumns),
        regionals: needed(regionals, ['arml_code', 'nom', 'codes_region_cog']),
      });
      return id;
    };

    test('both files are taken together, applied and undone', async () => {
      const before = await directory();
      const id = await uploaded(await sample('missions.csv'), await sample('armls.csv'));
      expect(await world.run(id)).toMatchObject({ state: 'previewed', created: 9, refused: 0 });

      expect(await world.apply(id)).toMatchObject({ state: 'applied' });
      expect(await world.sql('select from network.organisation')).toHaveLength(12);
      await world.undo(id);

      expect(await directory()).toEqual(before);
    });

    test('one refused row keeps all of it from being applied', async () => {
      const missions = (await sample('missions.csv')).replace('Europe/Paris', 'Paris');
      const id = await uploaded(missions, await sample('armls.csv'));

      await expect(world.ask('apply', id)).rejects.toMatchObject({ code: 'importHasRefusals' });
    });

    test('it is not undone once an organisation has people', async () => {
      const id = await uploaded(await sample('missions.csv'), await sample('armls.csv'));
      await world.apply(id);
      await world.sql(
        `insert into network.person (id, tenant_id, given_name, family_name)
          select $1, id, 'Nell', 'Aubier' from network.organisation where code = '45901S00'`,
        [newId()],
      );

      await expect(world.undo(id)).rejects.toMatchObject({ code: 'importUndoBlocked', params: { what: 'person' } });
    });
  });
});
