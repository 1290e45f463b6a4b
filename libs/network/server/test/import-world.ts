import { newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  AskExport,
  CarryOnExports,
  ExportableLists,
  ExportFileController,
  ExportRunRepository,
  ImportKinds,
  ImportReader,
  type ImportRow,
  ImportRowRepository,
  type ImportRun,
  ImportRunRepository,
  ImportWork,
  MoveImport,
  PreviewImport,
  type ReadTransaction,
  readScope,
  ReceiveImportFile,
  TenantDatabase,
  UndoImport,
} from '@maillage/platform-server';
import { freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { OrganisationImport } from '../src/application/organisation-import.kind.js';
import { OrganisationListExport } from '../src/application/organisation-list.export.js';
import { PeopleImport } from '../src/application/people-import.kind.js';
import { PeopleListExport } from '../src/application/people-list.export.js';
import { DirectoryRepository } from '../src/persistence/directory.repository.js';
import { OrganisationListReader } from '../src/persistence/organisation-list.reader.js';
import { PeopleImportRepository } from '../src/persistence/people-import.repository.js';
import { PeopleListReader } from '../src/persistence/people-list.reader.js';
import { SessionActorSource } from '../src/persistence/session-actor.source.js';

type Mapping = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface ImportWorld {
  readonly officer: ActingActor;
  readonly director: ActingActor;
  readonly exports: { ask: AskExport; work: CarryOnExports; runs: ExportRunRepository; files: ExportFileController };
  readonly tenants: TenantDatabase;
  upload(kind: string, sheet: string, text: string, importId?: string): Promise<string>;
  preview(importId: string, mapping: Mapping): Promise<ImportRun>;
  /** Asks without doing the work. */
  ask(act: 'apply' | 'discard', importId: string): Promise<unknown>;
  apply(importId: string): Promise<ImportRun>;
  undo(importId: string): Promise<unknown>;
  /** Does the work that waits, as a worker would. */
  work(): Promise<void>;
  run(importId: string, actor?: ActingActor): Promise<ImportRun | undefined>;
  rows(importId: string): Promise<ImportRow[]>;
  sql<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  leave(): Promise<void>;
}

/** A union with an officer, an association, and a Mission with a director; and the real use cases of imports. */
export async function anImportWorld(): Promise<ImportWorld> {
  const database = await freshDatabase();
  const runtime = await new DataSource({ type: 'postgres', url: database.url('runtime'), poolSize: 8 }).initialize();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  const sql = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await superuser.query(text, [...values])).rows as Row[];
  const tenants = new TenantDatabase(runtime);
  const actors = new SessionActorSource(tenants);
  const { officerId, unionId, directorId, missionId } = await castIn(sql);
  const officer = await demandActor(actors, officerId, unionId);
  const acts = actsOn(tenants, actors);
  const reads = <T>(work: (reads: ReadTransaction) => Promise<T>, actor = officer): Promise<T> =>
    tenants.read(readScope(actor), work);
  const reader = new ImportReader();
  const work = async (): Promise<void> => {
    while (await acts.work.carryOn());
  };
  const run = (id: string, actor = officer): Promise<ImportRun | undefined> =>
    reads((one) => reader.one(one, ['people', 'organisations'], id), actor);
  const worked = async (id: string): Promise<ImportRun> => {
    await work();
    const found = await run(id);
    if (found === undefined) throw new Error('The import is not seen');
    return found;
  };
  const key = (): string => newId();
  return {
    ...{ officer, director: await demandActor(actors, directorId, missionId), tenants, work, run, sql },
    exports: acts.exports,
    upload: async (kind, sheet, text, importId) => {
      const file = { kind, sheet, importId: importId ?? null, name: `${sheet}.csv`, bytes: Buffer.from(text) };
      return (await acts.receive.execute(officer, { ...file, idempotencyKey: key() })).id;
    },
    preview: async (importId, mapping) => {
      await acts.preview.execute(officer, { idempotencyKey: key(), importId, mapping });
      return worked(importId);
    },
    ask: (act, importId) => acts.move.execute(officer, act, { idempotencyKey: key(), importId }),
    apply: async (importId) => {
      await acts.move.execute(officer, 'apply', { idempotencyKey: key(), importId });
      return worked(importId);
    },
    undo: (importId) => acts.undo.execute(officer, { idempotencyKey: key(), importId }),
    rows: async (importId) => {
      const anyRow = { outcome: null, reason: null };
      return (await reads((one) => reader.rows(one, importId, { first: 100 }, anyRow))).rows;
    },
    leave: async () => {
      await superuser.end();
      await runtime.destroy();
      await database.drop();
    },
  };
}

function actsOn(tenants: TenantDatabase, actors: SessionActorSource) {
  const discovered = [
    new PeopleImport(new PeopleImportRepository()),
    new OrganisationImport(new DirectoryRepository()),
    new OrganisationListExport(new OrganisationListReader()),
    new PeopleListExport(new PeopleListReader()),
  ];
  const discovery = { getProviders: () => discovered.map((instance) => ({ instance })) } as never;
  const kinds = new ImportKinds(discovery);
  kinds.onModuleInit();
  const lists = new ExportableLists(discovery);
  lists.onModuleInit();
  const runs = new ImportRunRepository();
  const rows = new ImportRowRepository();
  const files = new ExportRunRepository();
  return {
    receive: new ReceiveImportFile(tenants, kinds, runs),
    preview: new PreviewImport(tenants, kinds, runs),
    move: new MoveImport(tenants, kinds, runs),
    undo: new UndoImport(tenants, kinds, runs, rows),
    work: new ImportWork(tenants, actors, kinds, runs, rows),
    exports: {
      ask: new AskExport(tenants, lists, files),
      work: new CarryOnExports(tenants, actors, lists, files),
      runs: files,
      files: new ExportFileController(tenants, actors, lists, files),
    },
  };
}

async function demandActor(actors: SessionActorSource, personId: string, organisationId: string): Promise<ActingActor> {
  const actor = await actors.ofPerson(personId, organisationId);
  if (actor === null) throw new Error('Nobody acts');
  return actor;
}

type Sql = (text: string, values?: readonly unknown[]) => Promise<unknown[]>;

async function castIn(sql: Sql) {
  const [unionId, regionalId, missionId, officerId, directorId] = Array.from({ length: 5 }, () => newId());
  const ids = {
    unionId: unionId ?? '',
    missionId: missionId ?? '',
    officerId: officerId ?? '',
    directorId: directorId ?? '',
  };
  const organisation = `insert into network.organisation (id, code, kind, name, official_name, sort_name, state, regional_id,
      region_codes, time_zone) values ($1, $2, $3, $2, $2, lower($2), 'active', $4, array['24'], 'Europe/Paris')`;
  await sql(organisation, [unionId, 'UNML', 'nationalUnion', null]);
  await sql(organisation, [regionalId, 'ARML-CVL', 'regionalAssociation', null]);
  await sql(organisation, [missionId, 'ML-01', 'localMission', regionalId]);
  for (const [person, tenant, email, role] of [
    [officerId, unionId, 'officer@example.org', 'unionOfficer'],
    [directorId, missionId, 'director@example.org', 'director'],
  ]) {
    await sql(`insert into network.person (id, tenant_id, given_name, family_name) values ($1, $2, 'Nell', 'Aubier')`, [
      person,
      tenant,
    ]);
    await sql('insert into network.person_contact (person_id, tenant_id, email) values ($1, $2, $3)', [
      person,
      tenant,
      email,
    ]);
    await sql(
      `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
        values (gen_random_uuid(), $1, $1, $2, $3, '2020-01-01')`,
      [tenant, person, role],
    );
  }
  return ids;
}
