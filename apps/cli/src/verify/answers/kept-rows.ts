import type { ClientBase } from 'pg';
import type { Relation } from '../planted-rows.js';

/** A row that an answer left otherwise than it was: added, changed or gone. */
export interface ChangedRow {
  readonly table: string;
  readonly values: Readonly<Record<string, unknown>>;
}

interface Mark {
  readonly name: string;
  readonly mark: string;
}

/** The rows as they were planted, so that each question finds the same and is seen to write what it may. */
export class KeptRows {
  private marks = new Map<string, string>();
  private readonly tables: ReadonlyMap<string, Relation>;

  private constructor(
    private readonly superuser: ClientBase,
    relations: readonly Relation[],
  ) {
    this.tables = new Map(relations.filter(({ isView }) => !isView).map((relation) => [relation.name, relation]));
  }

  static async of(superuser: ClientBase, relations: readonly Relation[]): Promise<KeptRows> {
    const kept = new KeptRows(superuser, relations);
    await superuser.query('drop schema if exists kept_rows cascade; create schema kept_rows');
    for (const name of kept.tables.keys()) {
      await superuser.query(`create unlogged table ${keptName(name)} as table ${name}`);
    }
    kept.marks = await kept.marksNow();
    return kept;
  }

  async release(): Promise<void> {
    await this.superuser.query('drop schema if exists kept_rows cascade');
  }

  /** What differs from the rows that were planted, which are then laid again. */
  async changes(): Promise<ChangedRow[]> {
    const now = await this.marksNow();
    const touched = [...this.tables.values()].filter(({ name }) => now.get(name) !== this.marks.get(name));
    if (touched.length === 0) return [];
    const changes: ChangedRow[] = [];
    for (const { name } of touched) {
      const { rows } = await this.superuser.query<{ values: ChangedRow['values'] }>(differencesOf(name));
      changes.push(...rows.map(({ values }) => ({ table: name, values })));
    }
    await this.layAgain(touched);
    this.marks = await this.marksNow();
    return changes;
  }

  /** Keys and triggers are for who writes: the rows held together when they were kept. */
  private async layAgain(touched: readonly Relation[]): Promise<void> {
    const statements = touched.map(({ name, columns }) => {
      const listed = columns.join(', ');
      return `delete from ${name}; insert into ${name} (${listed}) select ${listed} from ${keptName(name)};`;
    });
    await this.superuser.query(`begin; set local session_replication_role = replica; ${statements.join(' ')} commit`);
  }

  /** Every write leaves its transaction's number on the rows, or takes rows away. */
  private async marksNow(): Promise<Map<string, string>> {
    const asked = [...this.tables.keys()].map(
      (name) =>
        `select '${name}' as name, concat(count(*), '/', max(xmin::text::bigint), '/', sum(xmin::text::bigint)) as mark from ${name}`,
    );
    const { rows } = await this.superuser.query<Mark>(asked.join(' union all '));
    return new Map(rows.map(({ name, mark }) => [name, mark]));
  }
}

function keptName(table: string): string {
  return `kept_rows."${table}"`;
}

function differencesOf(table: string): string {
  const now = `select to_jsonb(row) as values from ${table} row`;
  const before = `select to_jsonb(row) as values from ${keptName(table)} row`;
  return `(${now} except ${before}) union all (${before} except ${now})`;
}
