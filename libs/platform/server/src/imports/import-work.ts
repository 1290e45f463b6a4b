import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import { machineScope } from '../database/scope.js';
import { TenantDatabase } from '../database/tenant-database.js';
import type { WriteTransaction } from '../database/transaction.js';
import type { ActingActor } from '../policy/actor.js';
import { ActorSource } from '../policy/actor-source.js';
import { readSheetFile } from '../sheets/read-sheet.js';
import { mappedSheet } from './column-mapping.js';
import type { ImportKind, ImportSource, PlannedRow } from './import-kind.js';
import { ImportKinds } from './import-kinds.js';
import { ImportRowRepository } from './import-row.repository.js';
import { type ImportRun, importStateAfter } from './import-run.js';
import { ImportRunRepository } from './import-run.repository.js';
import { importScope } from './import-scope.js';

/** Small enough that progress is seen and a killed process loses little, large enough that a row costs next to nothing. */
export const rowsAtOnce = 1_000;

const claim = {
  name: 'platform.import.claim',
  text: `update platform.import_run set leased_until = clock_timestamp() + interval '30 seconds' where id = (
      select id from platform.import_run where state in ('previewing', 'applying')
        and (leased_until is null or leased_until < clock_timestamp())
      order by id limit 1 for update skip locked)
    returning id`,
};

/** Why an import ended without its result. The screens have a sentence for each. */
export const importFailures = ['rightWithdrawn', 'kindGone', 'fileForgotten', 'unexpected'] as const;
type ImportFailure = (typeof importFailures)[number];

class ImportFailed extends Error {
  constructor(readonly failure: ImportFailure) {
    super(failure);
  }
}

interface Work {
  readonly run: ImportRun;
  readonly kind: ImportKind;
  readonly actor: ActingActor;
}

/** Plans and writes what was asked. Done again after a crash, in any process, it goes on where it stood. */
@Injectable()
export class ImportWork {
  private readonly log = new Logger(ImportWork.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly actors: ActorSource,
    private readonly kinds: ImportKinds,
    private readonly runs: ImportRunRepository,
    private readonly rows: ImportRowRepository,
  ) {}

  /** Carries the oldest import that nobody is at to the end of its step. @returns false when there is none */
  async carryOn(): Promise<boolean> {
    const [claimed] = await this.tenants.write(machineScope, (transaction) =>
      transaction.rows<{ id: string }>(claim, []),
    );
    if (claimed === undefined) return false;
    try {
      const work = await this.workOf(claimed.id);
      if (work !== undefined) await (work.run.state === 'previewing' ? this.preview(work) : this.apply(work));
    } catch (error) {
      await this.fail(claimed.id, error);
    }
    return true;
  }

  private async workOf(id: string): Promise<Work | undefined> {
    const run = await this.tenants.read(machineScope, (reads) => this.runs.one(reads, id));
    if (run === undefined || (run.state !== 'previewing' && run.state !== 'applying')) return undefined;
    const kind = this.kinds.named(run.kind);
    if (kind === undefined) throw new ImportFailed('kindGone');
    const actor = await this.actors.ofPerson(run.personId, run.tenantId);
    if (actor === null || !actor.capabilities.has(kind.capability)) throw new ImportFailed('rightWithdrawn');
    return { run, kind, actor };
  }

  private async preview({ run, kind, actor }: Work): Promise<void> {
    const source = await this.sourceOf(run);
    const scope = importScope(actor, kind, []);
    const planned = await this.tenants.read(scope, (reads) => kind.plan(reads, source));
    let isUnderWay = true;
    while (isUnderWay) {
      isUnderWay = await this.tenants.write(scope, (transaction) => this.keepSome(transaction, run, planned));
    }
  }

  /** Whoever planned the rows before counts: two processes at one run would go on from each other. */
  private async keepSome(
    transaction: WriteTransaction,
    { id, mapping }: ImportRun,
    planned: readonly PlannedRow[],
  ): Promise<boolean> {
    const run = await this.runs.locked(transaction, id);
    const isSame = run?.state === 'previewing' && JSON.stringify(run.mapping) === JSON.stringify(mapping);
    if (!isSame) return false;
    const next = planned.slice(run.rowsPlanned, run.rowsPlanned + rowsAtOnce);
    await this.rows.add(transaction, { ...run, rowsTotal: planned.length }, next);
    return run.rowsPlanned + next.length < planned.length;
  }

  /** All of it or nothing, in one transaction: a process that is killed here has written nothing. */
  private async apply({ run, kind, actor }: Work): Promise<void> {
    const source = await this.sourceOf(run);
    const writes = await this.tenants.read(machineScope, (reads) => this.rows.writes(reads, run.id));
    await this.tenants.write(importScope(actor, kind, writes), async (transaction) => {
      const held = await this.runs.locked(transaction, run.id);
      if (held?.state !== 'applying') return;
      await kind.lock(transaction);
      const planned = await kind.plan(transaction, source);
      if ((await this.rows.differing(transaction, run.id, planned)) > 0) {
        const again = { mapping: run.mapping, rowsTotal: planned.length, plannedAgain: true };
        return this.runs.beginPreview(transaction, run.id, again);
      }
      const good = planned.filter(({ outcome }) => outcome === 'create' || outcome === 'change');
      for (let done = 0; done < good.length; done += rowsAtOnce) {
        await kind.apply(transaction, good.slice(done, done + rowsAtOnce));
      }
      await this.runs.move(transaction, run.id, importStateAfter(held, 'finishApply'));
    });
  }

  private async sourceOf({ id, tenantId, personName, mapping }: ImportRun): Promise<ImportSource> {
    const files = await this.tenants.read(machineScope, (reads) => this.runs.contents(reads, id));
    if (files.length === 0) throw new ImportFailed('fileForgotten');
    const sheets = [];
    for (const { sheet, name, bytes } of files) {
      const reading = await readSheetFile(bytes);
      if (reading.sheet === undefined) throw new ImportFailed('unexpected');
      sheets.push(mappedSheet({ name: sheet, file: name }, reading.sheet, mapping[sheet] ?? {}));
    }
    return { runId: id, organisationId: tenantId, personName, sheets };
  }

  /** What was asked and cannot be done is said on the import, so that it is not tried for ever. */
  private async fail(id: string, error: unknown): Promise<void> {
    if (isPassing(error)) throw error;
    const failure = error instanceof ImportFailed ? error.failure : 'unexpected';
    if (failure === 'unexpected') {
      this.log.error(`Import ${id} failed`, error instanceof Error ? error.stack : String(error));
    }
    await this.tenants.write(machineScope, async (transaction) => {
      const run = await this.runs.locked(transaction, id);
      if (run?.state !== 'previewing' && run?.state !== 'applying') return;
      await this.runs.move(transaction, id, importStateAfter(run, 'fail'), failure);
    });
  }
}

/** The database was stopped, or two transactions stood in each other's way: another turn will do. */
function isPassing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(?:08|40|53|55P03|57|E[A-Z]+$)/.test(code);
}

/** For the acts of a person, which answer a run that one may not see like one that does not exist. */
export function found(run: ImportRun | undefined): ImportRun {
  if (run === undefined) throw new DomainError('NOT_FOUND');
  return run;
}
