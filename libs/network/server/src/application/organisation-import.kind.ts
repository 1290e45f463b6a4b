import { Injectable } from '@nestjs/common';
import {
  type DirectoryOrganisation,
  type DirectoryRefusal,
  type DirectoryTable,
  foldedCode,
  missionColumns,
  planDirectoryImport,
  regionalColumns,
} from '@maillage/network-domain';
import {
  derivedId,
  ImportKind,
  type ImportSource,
  type MappedSheet,
  type PlannedRow,
  type ReadTransaction,
  type RowOutcome,
  type UndoObstacle,
  type WriteTransaction,
} from '@maillage/platform-server';
import { DirectoryRepository, type DirectoryRow } from '../persistence/directory.repository.js';
import { heldCell, optionalColumns, titlesOfColumn } from './organisation-import.columns.js';

/** What a row of the directory writes, and what the network holds of it. */
interface OrganisationPlan {
  readonly entry: DirectoryRow;
  readonly held: DirectoryRow | null;
}

const sheetColumns = { regionals: regionalColumns, missions: missionColumns } as const;
type SheetName = keyof typeof sheetColumns;
const sheetNames = ['regionals', 'missions'] as const satisfies readonly SheetName[];

/** The organisations of the network, by the two files of its directory: one of them, or both. */
@Injectable()
export class OrganisationImport extends ImportKind {
  readonly name = 'organisations';
  readonly capability = 'importDirectory';
  readonly recognises = [];
  readonly sheets = sheetNames.map((name) => ({
    name,
    optional: true,
    columns: sheetColumns[name].map((column) => ({
      name: column,
      required: !optionalColumns.has(column),
      titles: titlesOfColumn[column] ?? [],
    })),
  }));
  readonly profiles = {
    nationalDirectory: Object.fromEntries(
      sheetNames.map((name) => [name, Object.fromEntries(sheetColumns[name].map((column) => [column, column]))]),
    ),
  };
  /** The files are judged against each other: an association left out would leave its Missions with nobody. */
  readonly takes = 'allOrNothing';

  constructor(private readonly directory: DirectoryRepository) {
    super();
  }

  async plan(reads: ReadTransaction, { runId, sheets }: ImportSource): Promise<readonly PlannedRow[]> {
    const held = await this.directory.held(reads);
    const mapped = (name: SheetName): MappedSheet | undefined => sheets.find(({ sheet }) => sheet === name);
    const tableOf = (name: SheetName): DirectoryTable => directoryTable(mapped(name), sheetColumns[name], held);
    const planned = planDirectoryImport(held, { regionals: tableOf('regionals'), missions: tableOf('missions') });
    const ids = new Map([
      ...held.map(({ code, id }) => [foldedCode(code), id] as const),
      ...planned.created.map(({ code }) => [foldedCode(code), derivedId(runId, foldedCode(code))] as const),
    ]);
    const heldByCode = new Map(held.map((one) => [foldedCode(one.code), one]));
    const rowOf = (entry: Omit<DirectoryRow, 'id' | 'regionalId'>): DirectoryRow => ({
      ...entry,
      id: ids.get(foldedCode(entry.code)) ?? '',
      regionalId: entry.regionalCode === null ? null : (ids.get(foldedCode(entry.regionalCode)) ?? null),
    });
    const plans = new Map<string, OrganisationPlan>();
    for (const entry of planned.created) plans.set(foldedCode(entry.code), { entry: rowOf(entry), held: null });
    for (const { entry } of planned.updated) {
      const before = heldByCode.get(foldedCode(entry.code));
      plans.set(foldedCode(entry.code), { entry: rowOf(entry), held: before === undefined ? null : rowOf(before) });
    }
    return sheetNames.flatMap((name) => {
      const sheet = mapped(name);
      return sheet === undefined ? [] : plannedRows(sheet, sheetColumns[name][0], plans, planned.refused);
    });
  }

  lock(transaction: WriteTransaction): Promise<void> {
    return this.directory.lock(transaction);
  }

  /** Associations come before the Missions that belong to them: they are of the first file. */
  async apply(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<void> {
    const plans = plansOf(rows);
    const entries = (isNew: boolean): DirectoryRow[] =>
      plans.filter(({ held }) => (held === null) === isNew).map(({ entry }) => entry);
    await this.directory.add(transaction, entries(true));
    await this.directory.change(transaction, entries(false));
  }

  obstacles(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<UndoObstacle[]> {
    const plans = plansOf(rows);
    const created = plans.filter(({ held }) => held === null).map(({ entry }) => entry);
    return this.directory.obstacles(
      transaction,
      created,
      plans.map(({ entry }) => entry),
    );
  }

  async undo(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<void> {
    const plans = plansOf(rows);
    await this.directory.change(
      transaction,
      plans.flatMap(({ held }) => held ?? []),
    );
    await this.directory.remove(
      transaction,
      plans.filter(({ held }) => held === null).map(({ entry }) => entry.id),
    );
  }
}

/** The file as the rules of the directory read it. What was not mapped stays as the network holds it. */
function directoryTable(
  sheet: MappedSheet | undefined,
  columns: readonly string[],
  held: readonly DirectoryOrganisation[],
): DirectoryTable {
  const [codeColumn = ''] = columns;
  const heldByCode = new Map(held.map((one) => [foldedCode(one.code), one]));
  const rows = (sheet?.rows ?? []).map(({ line, cells, shape }) => {
    const known = heldByCode.get(foldedCode((cells[codeColumn] ?? '').trim()));
    const written = columns.map((column) => cells[column] ?? heldCell(known, column));
    if (shape === 'fits') return { line, cells: written };
    return { line, cells: shape === 'rowTooLong' ? [...written, ''] : written.slice(0, -1) };
  });
  return { file: sheet?.sheet ?? '', headerLine: sheet?.headerLine ?? 1, header: columns, rows };
}

function plannedRows(
  sheet: MappedSheet,
  codeColumn: string,
  plans: ReadonlyMap<string, OrganisationPlan>,
  refused: readonly DirectoryRefusal[],
): PlannedRow[] {
  const refusals = refused.filter(({ file }) => file === sheet.sheet);
  return sheet.rows.map(({ line, cells }) => {
    const code = (cells[codeColumn] ?? '').trim().normalize('NFC');
    const faults = refusals
      .filter((refusal) => refusal.line === line)
      .map(({ column, value, reason }) => ({ column, value: value?.slice(0, 200) ?? null, reason }));
    const plan = faults.length === 0 ? (plans.get(foldedCode(code)) ?? null) : null;
    const outcome = faults.length > 0 ? 'refuse' : outcomeOf(plan);
    const writes = plan === null ? [] : [plan.entry.id];
    return { sheet: sheet.sheet, line, label: code.slice(0, 60), outcome, plan, writes, faults };
  });
}

function outcomeOf(plan: OrganisationPlan | null): RowOutcome {
  if (plan === null) return 'unchanged';
  return plan.held === null ? 'create' : 'change';
}

/** What stands in the rows was made by `plan` above. */
function plansOf(rows: readonly PlannedRow[]): OrganisationPlan[] {
  return rows.flatMap(({ plan }) => (plan === null ? [] : [plan as OrganisationPlan]));
}
