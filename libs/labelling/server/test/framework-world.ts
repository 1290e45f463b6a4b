import type { OrganisationKind } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActorSource,
  DatabaseStamps,
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
  type TenantDatabase,
  UndoImport,
} from '@maillage/platform-server';
import { DiscardFrameworkDraft } from '../src/application/frameworks/discard-framework-draft.use-case.js';
import { DraftFrameworkVersion } from '../src/application/frameworks/draft-framework-version.use-case.js';
import { EditFrameworkCriterion } from '../src/application/frameworks/edit-framework-criterion.use-case.js';
import { FrameworkActs } from '../src/application/frameworks/framework-acts.js';
import { frameworkImportColumns } from '../src/application/frameworks/framework-import.columns.js';
import { FrameworkImport } from '../src/application/frameworks/framework-import.kind.js';
import { FrameworkSheetExport } from '../src/application/frameworks/framework-sheet.export.js';
import { PublishFrameworkVersion } from '../src/application/frameworks/publish-framework-version.use-case.js';
import { RetireFrameworkVersion } from '../src/application/frameworks/retire-framework-version.use-case.js';
import { DemoFrameworksSeed, type DemoFrameworkVersion } from '../src/demo/demo-frameworks.seed.js';
import { FrameworkQueryResolver } from '../src/graphql/frameworks/framework-query.resolver.js';
import { FrameworkReader } from '../src/persistence/frameworks/framework.reader.js';
import { FrameworkRepository } from '../src/persistence/frameworks/framework.repository.js';
import { openedDatabase } from './opened-database.js';
import { takenFile } from './taken-file.js';

export type FrameworkWorld = Awaited<ReturnType<typeof aFrameworkWorld>>;

const steering = ['readLabelling', 'steerLabelling', 'importRecords', 'exportLists'];

class Cast extends ActorSource {
  constructor(private readonly actors: readonly ActingActor[]) {
    super();
  }

  override find(): Promise<never> {
    return Promise.reject(new Error('Nobody comes in by the door here'));
  }

  override findByApiToken(): Promise<never> {
    return this.find();
  }

  override ofPerson(personId: string): Promise<ActingActor | null> {
    return Promise.resolve(this.actors.find((actor) => actor.personId === personId) ?? null);
  }
}

/** A union with its demo frameworks and an officer, and a Mission with a director; the real use cases. */
export async function aFrameworkWorld() {
  const database = await openedDatabase();
  const { tenants, as, ask } = database;
  const { officer, director } = await castIn(ask);
  const frameworks = new FrameworkRepository(new DatabaseStamps());
  const reader = new FrameworkReader();
  const resolver = new FrameworkQueryResolver(reader);
  const lay = (): Promise<DemoFrameworkVersion[]> =>
    tenants.write(readScope(officer), (transaction) =>
      new DemoFrameworksSeed(frameworks).lay(transaction, officer.organisationId, new Date('2026-11-26T10:00:00Z')),
    );
  return {
    ...database,
    ...{ officer, director, lay },
    acts: actsOn(tenants, frameworks, reader),
    files: filesOn(tenants, new Cast([officer, director]), { frameworks, reader, officer }),
    listed: (actor: ActingActor) => as(actor, (reads) => resolver.frameworks({ actor, reads })),
    seen: (actor: ActingActor, id: string) => as(actor, (reads) => resolver.frameworkVersion({ actor, reads }, id)),
    compared: (actor: ActingActor, from: string, to: string) =>
      as(actor, (reads) => resolver.frameworkComparison({ actor, reads }, from, to)),
  };
}

function actsOn(tenants: TenantDatabase, frameworks: FrameworkRepository, reader: FrameworkReader) {
  const acts = new FrameworkActs(tenants, reader);
  return {
    draft: new DraftFrameworkVersion(acts, frameworks),
    edit: new EditFrameworkCriterion(acts, frameworks),
    publish: new PublishFrameworkVersion(acts, frameworks),
    retire: new RetireFrameworkVersion(acts, frameworks),
    discard: new DiscardFrameworkDraft(acts, frameworks),
  };
}

interface Filed {
  readonly frameworks: FrameworkRepository;
  readonly reader: FrameworkReader;
  readonly officer: ActingActor;
}

function filesOn(tenants: TenantDatabase, actors: ActorSource, { frameworks, reader, officer }: Filed) {
  const instance = new FrameworkImport(frameworks, new DatabaseStamps());
  const kinds = new ImportKinds({ getProviders: () => [{ instance }] } as never);
  kinds.onModuleInit();
  const list = new FrameworkSheetExport(reader);
  const runs = new ImportRunRepository();
  const rows = new ImportRowRepository();
  const work = new ImportWork(tenants, actors, kinds, runs, rows);
  const imports = new ImportReader();
  const reads = <T>(ask: (one: ReadTransaction) => Promise<T>): Promise<T> => tenants.read(readScope(officer), ask);
  const worked = async (id: string): Promise<ImportRun> => {
    while (await work.carryOn());
    const run = await reads((one) => imports.one(one, ['frameworks'], id));
    if (run === undefined) throw new Error('The import is not seen');
    return run;
  };
  const move = new MoveImport(tenants, kinds, runs);
  const keyed = <T extends object>(input: T): T & { idempotencyKey: string } => ({ ...input, idempotencyKey: newId() });
  return {
    /** Uploads a file whose columns are in their order, and previews it. */
    preview: async (name: string, bytes: Buffer): Promise<ImportRun> => {
      const file = keyed({ kind: 'frameworks', sheet: 'framework', importId: null, name, bytes });
      const { id } = await new ReceiveImportFile(tenants, kinds, runs).execute(officer, file);
      const framework = Object.fromEntries(frameworkImportColumns.map((column, place) => [column.name, place]));
      await new PreviewImport(tenants, kinds, runs).execute(officer, keyed({ importId: id, mapping: { framework } }));
      return worked(id);
    },
    apply: async (importId: string): Promise<ImportRun> => {
      await move.execute(officer, 'apply', keyed({ importId }));
      return worked(importId);
    },
    undo: (importId: string) => new UndoImport(tenants, kinds, runs, rows).execute(officer, keyed({ importId })),
    rows: async (importId: string): Promise<ImportRow[]> => {
      const page = await reads((one) => imports.rows(one, importId, { first: 100 }, { outcome: null, reason: null }));
      return page.rows;
    },
    take: (versionId: string, format: 'csv' | 'xlsx', actor = officer): Promise<Buffer> =>
      takenFile(tenants, actor, { list, format, filter: { versionId } }),
  };
}

async function castIn(ask: (text: string, values: readonly unknown[]) => Promise<unknown>) {
  const [unionId, regionalId, missionId] = [newId(), newId(), newId()];
  const add = `insert into network.organisation (id, code, kind, name, official_name, sort_name, state, regional_id,
      region_codes, time_zone) values ($1, $2, $3, $2, $2, lower($2), 'active', $4, array['24'], 'Europe/Paris')`;
  await ask(add, [unionId, 'UNML', 'nationalUnion', null]);
  await ask(add, [regionalId, 'ARML-24', 'regionalAssociation', null]);
  await ask(add, [missionId, 'ML-24', 'localMission', regionalId]);
  const actor = (organisationId: string, organisationKind: OrganisationKind, role: string): ActingActor => ({
    ...{ personId: newId(), name: `Personne, ${role}`, organisationId, organisationKind, role },
    capabilities: new Set(role === 'unionOfficer' ? steering : ['readLabelling', 'exportLists']),
    visible: role === 'unionOfficer' ? [unionId, regionalId, missionId] : [organisationId],
    upward: role === 'unionOfficer' ? ['labelProgress'] : [],
  });
  return {
    officer: actor(unionId, 'nationalUnion', 'unionOfficer'),
    director: actor(missionId, 'localMission', 'director'),
  };
}
