import { Injectable } from '@nestjs/common';
import {
  compareVersions,
  type ComparedCriterion,
  contentOfSheet,
  type FrameworkContent,
  type FrameworkIdentity,
  frameworkSheetColumns,
  type FrameworkSheetRow,
  mayDraftVersion,
  type ReadFramework,
  type SheetRowFault,
} from '@maillage/labelling-domain';
import {
  derivedId,
  ImportKind,
  type ImportSource,
  type MappedRow,
  type PlannedRow,
  type ReadTransaction,
  returned,
  type RowOutcome,
  StampSource,
  type UndoObstacle,
  type WriteTransaction,
} from '@maillage/platform-server';
import { FrameworkRepository } from '../../persistence/frameworks/framework.repository.js';
import { frameworkImportColumns } from './framework-import.columns.js';
import { hashOf } from '../../persistence/content-hash.js';

/** The draft that a file makes: carried by the row that says what framework it is. */
interface DraftPlan {
  readonly tenantId: string;
  readonly by: string;
  readonly framework: FrameworkIdentity & { readonly id: string; readonly isNew: boolean };
  readonly version: { readonly id: string; readonly number: number };
  readonly content: FrameworkContent;
  readonly contentHash: string;
}

interface Held {
  readonly frameworkId: string | null;
  readonly number: number;
  readonly latest: FrameworkContent | null;
  readonly faults: readonly SheetRowFault[];
}

/** A framework from its table, as the next draft of it: published by an act of its own. */
@Injectable()
export class FrameworkImport extends ImportKind {
  readonly name = 'frameworks';
  readonly capability = 'steerLabelling';
  readonly recognises = [];
  override readonly readsAsItself = true;
  readonly sheets = [{ name: 'framework', optional: false, columns: frameworkImportColumns }];
  readonly profiles = {};
  /** A framework of which some criteria are left out is another framework. */
  readonly takes = 'allOrNothing';

  constructor(
    private readonly frameworks: FrameworkRepository,
    private readonly stamps: StampSource,
  ) {
    super();
  }

  async plan(reads: ReadTransaction, source: ImportSource): Promise<readonly PlannedRow[]> {
    const [sheet] = source.sheets;
    if (sheet === undefined) return [];
    const read = contentOfSheet(sheet.rows.map(sheetRow));
    const held = await this.held(reads, source.organisationId, read);
    const faults = [...shapeFaults(sheet.rows), ...read.faults, ...held.faults];
    const plan = faults.length === 0 ? planOf(source, read, held) : null;
    const compared = compareVersions(held.latest ?? { axes: [] }, read.content);
    return sheet.rows.map((row, index) => {
      const own = faults.filter((fault) => fault.row === index);
      const isFramework = plan !== null && index === read.identityRow;
      return {
        ...{
          sheet: sheet.sheet,
          line: row.line,
          label: labelOf(row),
          writes: isFramework ? [source.organisationId] : [],
        },
        outcome: own.length > 0 ? 'refuse' : isFramework ? 'create' : outcomeOf(row, compared),
        plan: isFramework ? plan : null,
        faults: own.map(({ column, value, reason }) => ({ column, value, reason })),
      };
    });
  }

  lock(transaction: WriteTransaction): Promise<void> {
    return this.frameworks.lockImports(transaction);
  }

  async apply(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<void> {
    for (const { tenantId, by, framework, version, content } of plansOf(rows)) {
      const writing = { tenantId, at: await this.stamps.after(transaction), by };
      if (framework.isNew) await this.frameworks.add(transaction, { ...framework, isDemo: content.isDemo }, writing);
      const draft = { ...version, frameworkId: framework.id, state: 'draft' as const, content };
      await this.frameworks.addDraft(transaction, draft, writing);
    }
  }

  async obstacles(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<UndoObstacle[]> {
    const obstacles = await Promise.all(plansOf(rows).map((plan) => this.obstacleTo(transaction, plan)));
    return obstacles.flat();
  }

  async undo(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<void> {
    for (const { tenantId, framework, version } of plansOf(rows)) {
      await this.frameworks.deleteDraft(transaction, tenantId, version.id);
      if (framework.isNew) await this.frameworks.deleteFramework(transaction, tenantId, framework.id);
    }
  }

  private async held(
    reads: ReadTransaction,
    tenantId: string,
    { identity, identityRow: row }: ReadFramework,
  ): Promise<Held> {
    const framework = identity === null ? undefined : await this.frameworks.named(reads, tenantId, identity.code);
    if (framework === undefined) return { frameworkId: null, number: 1, latest: null, faults: [] };
    const versions = await this.frameworks.versions(reads, framework);
    const faults: SheetRowFault[] = [];
    if (!mayDraftVersion(versions).can) {
      faults.push({ row, column: 'code', value: framework.code, reason: 'draftAlreadyThere' });
    }
    if (framework.audience !== identity?.audience) {
      faults.push({ row, column: 'audience', value: identity?.audience ?? null, reason: 'audienceDiffers' });
    }
    const number = 1 + Math.max(0, ...versions.map((version) => version.number));
    const latest = versions.findLast(({ state }) => state !== 'draft')?.content ?? null;
    return { frameworkId: framework.id, number, latest, faults };
  }

  private async obstacleTo(transaction: WriteTransaction, plan: DraftPlan): Promise<UndoObstacle[]> {
    const place = { tenantId: plan.tenantId, id: plan.framework.id };
    const version = (await this.frameworks.versions(transaction, place)).find(({ id }) => id === plan.version.id);
    const example = `${plan.framework.title}, version ${plan.version.number}`;
    if (version === undefined) return [{ what: 'discardedDraft', count: 1, example }];
    if (version.state !== 'draft') return [{ what: 'publishedVersion', count: 1, example }];
    return version.contentHash === plan.contentHash ? [] : [{ what: 'editedDraft', count: 1, example }];
  }
}

function sheetRow({ cells }: MappedRow): FrameworkSheetRow {
  return Object.fromEntries(
    frameworkSheetColumns.map((column) => [column, returned(cells[column] ?? '')]),
  ) as FrameworkSheetRow;
}

function shapeFaults(rows: readonly MappedRow[]): SheetRowFault[] {
  return rows.flatMap(({ shape }, row) =>
    shape === 'fits' ? [] : [{ row, column: null, value: null, reason: shape }],
  );
}

function planOf(
  { runId, organisationId, personName }: ImportSource,
  { identity, content }: ReadFramework,
  held: Held,
): DraftPlan | null {
  if (identity === null) return null;
  const id = held.frameworkId ?? derivedId(runId, `framework ${identity.code}`);
  return {
    ...{ tenantId: organisationId, by: personName },
    framework: { ...identity, id, isNew: held.frameworkId === null },
    version: { id: derivedId(runId, 'version'), number: held.number },
    ...{ content, contentHash: hashOf(content) },
  };
}

/** What the draft changes of the version before it; levels and the framework's own row are always written. */
function outcomeOf({ cells }: MappedRow, compared: readonly ComparedCriterion[]): RowOutcome {
  const changes = compared.find(({ key }) => key === cells['key']?.trim())?.changes;
  if (changes === undefined || changes.includes('added')) return 'create';
  return changes.includes('same') ? 'unchanged' : 'change';
}

function labelOf({ cells }: MappedRow): string {
  return [cells['code'] ?? '', cells['wording'] ?? ''].join(' ').trim().slice(0, 60);
}

/** What stands in the rows was made by `plan` above. */
function plansOf(rows: readonly PlannedRow[]): DraftPlan[] {
  return rows.flatMap(({ plan }) => (plan === null ? [] : [plan as DraftPlan]));
}
