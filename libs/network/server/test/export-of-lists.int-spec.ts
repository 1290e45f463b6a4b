import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  AskExport,
  ExportableList,
  ExportableLists,
  type ExportPage,
  type FoundCaller,
  nobody,
  readScope,
  type Standing,
} from '@maillage/platform-server';
import { anImportWorld, type ImportWorld } from './import-world.js';

/** One that a job writes. */
class LongList extends ExportableList<null> {
  readonly name = 'long';
  readonly capability = 'readDirectory';
  readonly columns = ['code'];

  filterOf(): null {
    return null;
  }

  count(): Promise<number> {
    return Promise.resolve(2_000);
  }

  page(): Promise<ExportPage> {
    return Promise.resolve({ rows: [], endCursor: null, hasMore: false });
  }
}

describe('the export of a list', () => {
  let world: ImportWorld;

  beforeEach(async () => {
    world = await anImportWorld();
  });
  afterEach(() => world.leave());

  const column = (name: string, words: Record<string, string> = {}) => ({ name, title: `Titre ${name}`, words });
  const ask = async (
    actor: ActingActor,
    list: string,
    columns: ReturnType<typeof column>[],
    filter: unknown = null,
  ) => {
    const asked = { idempotencyKey: newId(), list, format: 'csv' as const, columns, filter, fileName: 'Liste d’été' };
    const { id } = await world.exports.ask.execute(actor, asked);
    return id;
  };
  const seen = (id: string, personId: string) =>
    world.tenants.read({ ...nobody, person: personId }, async (reads) => ({
      run: await world.exports.runs.one(reads, id),
      text: (await world.exports.runs.content(reads, id))?.toString('utf8'),
    }));

  test('has the columns chosen, in the words of the screen, and is there at once when short', async () => {
    const id = await ask(
      world.director,
      'organisations',
      [column('code'), column('kind', { localMission: 'Mission Locale' }), column('people')],
      { filter: { kind: 'localMission' } },
    );

    const { run, text } = await seen(id, world.director.personId);

    expect(run).toMatchObject({ state: 'ready', fileName: 'Liste-d-ete.csv', rowsTotal: 1, rowsWritten: 1 });
    expect(text).toBe('\u{FEFF}Titre code;Titre kind;Titre people\r\nML-01;Mission Locale;1\r\n');
  });

  test('holds the addresses that its asker may see, and no other', async () => {
    const ofOfficer = await ask(world.officer, 'people', [column('email')]);
    const ofDirector = await ask(world.director, 'people', [column('email')]);

    const officer = await seen(ofOfficer, world.officer.personId);
    const director = await seen(ofDirector, world.director.personId);

    expect(officer.text?.split('\r\n').sort()).toEqual(
      ['', '\u{FEFF}Titre email', 'director@example.org', 'officer@example.org'].sort(),
    );
    expect(director.text).toContain('director@example.org');
    expect(director.text).not.toContain('officer@example.org');
  });

  test('is its asker’s alone', async () => {
    const id = await ask(world.director, 'organisations', [column('code')]);

    expect(await seen(id, world.officer.personId)).toEqual({ run: undefined, text: undefined });
    const asUnion = await world.tenants.read(readScope(world.officer), (reads) => world.exports.runs.one(reads, id));
    expect(asUnion).toBeUndefined();
  });

  test('is asked for once under a key, and in one name', async () => {
    const columns = [column('code')];
    const asked = { list: 'organisations', format: 'csv' as const, columns, filter: null, fileName: 'a' };
    const key = { idempotencyKey: newId() };
    const first = await world.exports.ask.execute(world.director, { ...asked, ...key });

    expect(await world.exports.ask.execute(world.director, { ...asked, ...key })).toEqual(first);
    const elsewhere = { ...world.officer, personId: world.director.personId };
    const again = world.exports.ask.execute(elsewhere, { ...asked, ...key });
    await expect(again).rejects.toMatchObject({ code: 'idempotencyKeyReused' });
  });

  test('too long to be written at once is asked for twenty times at once: five are taken, and the others are told', async () => {
    const list = new LongList();
    const lists = new ExportableLists({ getProviders: () => [{ instance: list }] } as never);
    lists.onModuleInit();
    const asking = new AskExport(world.tenants, lists, world.exports.runs);
    const asked = { list: list.name, format: 'csv' as const, columns: [column('code')], filter: null, fileName: 'a' };

    const all = await Promise.allSettled(
      Array.from({ length: 20 }, () => asking.execute(world.director, { ...asked, idempotencyKey: newId() })),
    );

    const refused = all.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toHaveLength(15);
    for (const refusal of refused) expect(refusal).toMatchObject({ code: 'tooManyExports', params: { max: 5 } });
    const kept = await world.sql(`select from platform.export_run where state = 'waiting'`);
    expect(kept).toHaveLength(5);
  });

  describe('its file', () => {
    const token: Standing = { kind: 'apiToken' };
    const session: Standing = { kind: 'session', secondFactor: 'proved' };
    const assistance: Standing = {
      kind: 'assistance',
      assistance: {
        ...{ id: newId(), officerId: newId(), officerName: 'Nell Aubier', officerOrganisationId: newId() },
        ...{ organisationId: newId(), expiresAt: new Date() },
      },
    };
    const fetched = async (standing: Standing, changed: Partial<ActingActor> = {}): Promise<string> => {
      const id = await ask(world.director, 'organisations', [column('code')]);
      const sent: string[] = [];
      const response = { set: () => response, send: (bytes: Buffer) => sent.push(bytes.toString('utf8')) };
      const actor = { ...world.director, ...changed };
      const caller: FoundCaller = { person: { id: actor.personId, name: actor.name }, actor, standing };
      await world.exports.files.file(caller, id, response as never);
      return sent.join('');
    };

    test('goes to its asker, in the name of whom the browser is left to say', async () => {
      expect(await fetched(session, { organisationId: newId() })).toContain('ML-01');
    });

    test('goes to a program that may export the list', async () => {
      expect(await fetched(token)).toContain('ML-01');
    });

    test.each([
      ['a program that may read mails alone', token, { capabilities: new Set(['readOwnMail']) }, 'capabilityMissing'],
      ['a program that may not read the list', token, { capabilities: new Set(['exportLists']) }, 'capabilityMissing'],
      ['a program of another organisation', token, { organisationId: newId() }, 'notMemberOfThisOrganisation'],
      ['an officer who assists', assistance, {}, 'notWhileAssisting'],
    ])('is kept from %s', async (_, standing, changed, reason) => {
      await expect(fetched(standing, changed)).rejects.toMatchObject({ code: 'FORBIDDEN', params: { reason } });
    });
  });

  test('is listed in the name of the organisation for which it was asked', async () => {
    await ask(world.director, 'organisations', [column('code')]);
    const listed = (organisationId: string) =>
      world.tenants.read({ ...nobody, person: world.director.personId }, (reads) =>
        world.exports.runs.page(reads, { personId: world.director.personId, organisationId }, null, 10),
      );

    expect(await listed(world.director.organisationId)).toHaveLength(1);
    expect(await listed(world.officer.organisationId)).toEqual([]);
  });

  test('is a job’s when long, which begins anew when its process died', async () => {
    await world.sql(`insert into network.person (id, tenant_id, given_name, family_name)
      select gen_random_uuid(), (select id from network.organisation where code = 'ML-01'), 'Nell', 'N' || number
      from generate_series(1, 1200) number`);
    await world.sql(`insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
      select gen_random_uuid(), tenant_id, tenant_id, id, 'projectOfficer', '2024-01-01' from network.person
      where family_name like 'N%'`);
    const id = await ask(world.director, 'people', [column('familyName')]);
    expect((await seen(id, world.director.personId)).run).toMatchObject({ state: 'waiting', rowsTotal: 1_202 });
    await world.sql(
      `update platform.export_run set rows_written = 500, leased_until = clock_timestamp() - interval '1 s'`,
    );

    await world.exports.work.run();

    const { run, text } = await seen(id, world.director.personId);
    expect(run).toMatchObject({ state: 'ready', rowsWritten: 1_202 });
    expect(text?.trimEnd().split('\r\n')).toHaveLength(1_203);
  });

  test('is not written for who may no longer read the list', async () => {
    await world.sql(`update network.membership set ends_on = '2021-01-01' where role = 'director'`);
    await world.sql(
      `insert into platform.export_run (id, tenant_id, person_id, list, format, state, spec, file_name, rows_total)
        values ($1, $2, $3, 'people', 'csv', 'waiting', '{"columns": [], "filter": null}', 'a.csv', 1)`,
      [newId(), world.director.organisationId, world.director.personId],
    );

    await world.exports.work.run();

    expect(await world.sql('select state, failure from platform.export_run')).toEqual([
      { state: 'failed', failure: 'rightWithdrawn' },
    ]);
  });

  test.each([
    ['a column that the list does not have', { columns: [column('password')] }, 'INVALID_INPUT'],
    ['no column', { columns: [] }, 'INVALID_INPUT'],
    ['a filter that the list does not know', { filter: { filter: { secret: true } } }, 'INVALID_INPUT'],
    ['a list that is not there', { list: 'accounts' }, 'NOT_FOUND'],
  ])('is refused for %s', async (_, asked, code) => {
    const { list, columns, filter } = { list: 'organisations', columns: [column('code')], filter: null, ...asked };

    await expect(ask(world.director, list, columns, filter)).rejects.toMatchObject({ code });
  });
});
