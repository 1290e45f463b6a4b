import { setTimeout as sleep } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import {
  type ActingActor,
  ActorSource,
  guessedColumns,
  ImportKinds,
  ImportReader,
  type ImportRow,
  type ImportRun,
  MoveImport,
  type Page,
  type PageRequest,
  PreviewImport,
  readScope,
  type ReadTransaction,
  ReceiveImportFile,
  sheetNamed,
  TenantDatabase,
  UndoImport,
} from '@maillage/platform-server';
import type { ClientBase } from 'pg';
import { networkFingerprint } from './network-fingerprint.js';
import { type NamedOrganisation, peopleFile } from './people-file.js';

/** What is asked of a running application: its providers. */
export interface Application {
  get<T>(provider: abstract new (...dependencies: never[]) => T, options: { strict: false }): T;
}

export interface ImportProof {
  readonly rows: number;
  readonly planted: number;
  /** Planted rows that were refused for the reason planted, and those that were not. */
  readonly named: number;
  readonly missed: readonly number[];
  readonly wronglyRefused: readonly number[];
  /** Rows that the preview would create, and people whom the tables hold more once it was applied. */
  readonly created: number;
  readonly written: number;
  /** How often the preview had got further when it was asked. */
  readonly progressSeen: number;
  /** Whether applying made the tables differ. */
  readonly isApplied: boolean;
  readonly isRestored: boolean;
  /** Whether one row left behind makes the fingerprint differ. */
  readonly saboteurFound: boolean;
  readonly milliseconds: { readonly preview: number; readonly apply: number; readonly undo: number };
}

/** Imports a file of people as an officer of the union would, with the jobs of the process, and takes it back. */
export async function proveImport(application: Application, superuser: ClientBase, rows: number): Promise<ImportProof> {
  const actor = await unionOfficer(application, superuser);
  const officer = new Officer(application, actor);
  const organisations = await superuser.query<NamedOrganisation>(
    'select code, kind from network.organisation order by code',
  );
  const { bytes, planted } = peopleFile(organisations.rows, rows);
  const before = await networkFingerprint(superuser);
  const peopleBefore = await peopleIn(superuser);

  const previewed = await timed(() => officer.preview(bytes));
  const refused = await officer.refusedRows(previewed.result.run.id);
  const applied = await timed(() => officer.apply(previewed.result.run.id));
  const between = await networkFingerprint(superuser);
  const written = (await peopleIn(superuser)) - peopleBefore;
  const undone = await timed(() => officer.undo(applied.result.id));

  const after = await networkFingerprint(superuser);
  const missed = [...planted].filter(([line, reason]) => !refused.get(line)?.includes(reason)).map(([line]) => line);
  return {
    ...{ rows, planted: planted.size, named: planted.size - missed.length, missed },
    wronglyRefused: [...refused.keys()].filter((line) => !planted.has(line)),
    ...{ created: applied.result.created, written, progressSeen: previewed.result.steps },
    ...{ isApplied: between !== before, isRestored: before === after },
    saboteurFound: (await fingerprintWithOneRowLeft(superuser)) !== before,
    milliseconds: { preview: previewed.took, apply: applied.took, undo: undone.took },
  };
}

/** Reads only through what the screens read. */
class Officer {
  constructor(
    private readonly application: Application,
    private readonly actor: ActingActor,
  ) {}

  async preview(bytes: Buffer): Promise<{ run: ImportRun; steps: number }> {
    const kind = this.use(ImportKinds).demand('people', this.actor);
    const file = { kind: kind.name, sheet: 'people', importId: null, name: 'personnes.csv', bytes };
    const { id } = await this.use(ReceiveImportFile).execute(this.actor, { ...file, idempotencyKey: randomUUID() });
    const header = bytes.toString('utf8').replace('\u{FEFF}', '').split('\r\n', 1)[0]?.split(';') ?? [];
    const mapping = { people: guessedColumns(sheetNamed(kind, 'people'), header) };
    await this.use(PreviewImport).execute(this.actor, { idempotencyKey: randomUUID(), importId: id, mapping });
    return this.until(id, 'previewing');
  }

  async apply(importId: string): Promise<ImportRun> {
    await this.use(MoveImport).execute(this.actor, 'apply', { idempotencyKey: randomUUID(), importId });
    const { run } = await this.until(importId, 'applying');
    if (run.state !== 'applied') throw new Error(`The import is ${run.state} (${run.failure ?? 'no reason'})`);
    return run;
  }

  async undo(importId: string): Promise<void> {
    await this.use(UndoImport).execute(this.actor, { idempotencyKey: randomUUID(), importId });
  }

  /** Why each refused line is, page by page. */
  async refusedRows(importId: string): Promise<Map<number, string[]>> {
    const found = new Map<number, string[]>();
    let after: string | null = null;
    do {
      const request: PageRequest = { first: 100, after };
      const page: Page<ImportRow> = await this.reads((reads) =>
        this.use(ImportReader).rows(reads, importId, request, { outcome: 'refuse', reason: null }),
      );
      for (const { line, faults } of page.rows)
        found.set(
          line,
          faults.map(({ reason }) => reason),
        );
      after = page.hasMore ? page.endCursor : null;
    } while (after !== null);
    return found;
  }

  private async until(id: string, state: ImportRun['state']): Promise<{ run: ImportRun; steps: number }> {
    const seen = new Set<number>();
    for (;;) {
      const run = await this.reads((reads) => this.use(ImportReader).one(reads, ['people'], id));
      if (run === undefined) throw new Error('The import is gone');
      if (run.rowsPlanned > 0) seen.add(run.rowsPlanned);
      if (run.state === 'failed') throw new Error(`The import failed: ${run.failure}`);
      if (run.state !== state) return { run, steps: seen.size };
      await sleep(20);
    }
  }

  private reads<T>(work: (reads: ReadTransaction) => Promise<T>): Promise<T> {
    return this.use(TenantDatabase).read(readScope(this.actor), work);
  }

  private use<T>(provider: abstract new (...dependencies: never[]) => T): T {
    return this.application.get(provider, { strict: false });
  }
}

async function unionOfficer(application: Application, superuser: ClientBase): Promise<ActingActor> {
  const { rows } = await superuser.query<{ person: string; tenant: string }>(
    `select person_id as person, tenant_id as tenant from network.membership where role = 'unionOfficer' limit 1`,
  );
  const [found] = rows;
  const actors = application.get(ActorSource, { strict: false });
  const actor = found === undefined ? null : await actors.ofPerson(found.person, found.tenant);
  if (actor === null) throw new Error('The network has no officer of the union');
  return actor;
}

async function peopleIn(superuser: ClientBase): Promise<number> {
  const { rows } = await superuser.query<{ count: number }>('select count(*)::int as count from network.person');
  return rows[0]?.count ?? 0;
}

/** The saboteur: one membership of an import that was forgotten by its undoing. */
async function fingerprintWithOneRowLeft(superuser: ClientBase): Promise<string> {
  await superuser.query('begin');
  try {
    await superuser.query(
      `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
        select gen_random_uuid(), tenant_id, person_tenant_id, person_id, role, '2024-01-01'
        from network.membership limit 1`,
    );
    return await networkFingerprint(superuser);
  } finally {
    await superuser.query('rollback');
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; took: number }> {
  const start = performance.now();
  const result = await work();
  return { result, took: Math.round(performance.now() - start) };
}
