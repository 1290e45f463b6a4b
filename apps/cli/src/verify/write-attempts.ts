import { enterScope, openCounters, openCycle, valuesOf } from '@maillage/platform-server';
import { type ClientBase, escapeLiteral, type QueryResult } from 'pg';
import type { Asker } from './asker.js';
import { keySql, type Relation } from './planted-rows.js';

/** A statement, and what it takes as `$1` of type json. Those that differ in that alone are planned once for a transaction. */
export interface TriedStatement {
  readonly statement: string;
  /** Null for a statement without one, which is planned each time. */
  readonly argument: string | null;
}

/** `through`: the serving role may; `refused`: it may not; anything else is PostgreSQL's own words. */
export type Outcome = string;

const preparation = `
create table public.verify_attempt (place integer primary key, statement text not null);
grant select on public.verify_attempt to maillage_runtime;
set local plan_cache_mode = force_generic_plan;`;

/**
 * Keys and checks would answer before it is seen whether row-level security does: without them it stands alone. Only those
 * that a statement on these tables meets go, their own and those of rows that point at theirs: thousands are let be.
 */
const withoutConstraints = `
do $$ declare one record; tried regclass[] := string_to_array($tables$, ',')::regclass[]; begin
  for one in select conrelid::regclass as relation, conname from pg_constraint
      where contype in ('f', 'u', 'p', 'c', 'x') and conrelid <> 0 and (conrelid = any (tried) or confrelid = any (tried))
      order by contype = 'f' desc loop
    execute format('alter table %s drop constraint %I cascade', one.relation, one.conname);
  end loop;
  for one in select indexrelid::regclass as index from pg_index where indisunique and indrelid = any (tried) loop
    execute format('drop index %s', one.index);
  end loop;
end $$`;

/** Each statement is tried for itself and undone, whatever comes of it; 55000 is what a view that takes no rows says. */
const tryAll = `
do $$ declare attempt record; outcomes text[]; begin
  for attempt in select place, statement from public.verify_attempt
      where place = any (current_setting('verify.places')::integer[]) order by place loop
    begin
      execute attempt.statement;
      raise exception using errcode = 'VU000';
    exception
      when sqlstate 'VU000' then outcomes := outcomes || 'through'::text;
      when insufficient_privilege or sqlstate '55000' then outcomes := outcomes || 'refused'::text;
      when others then outcomes := outcomes || (sqlstate || ' ' || sqlerrm);
    end;
  end loop;
  perform set_config('verify.outcomes', outcomes::text, true);
end $$`;

/** One transaction of the superuser that plays the serving role, sees what it did to every row, and keeps nothing. */
export class WriteAttempts {
  private tried = 0;
  /** Statements that the session has prepared, with their names: planning them is most of what they cost. */
  private readonly prepared = new Map<string, string>();
  private readonly versions = new Map<string, Map<string, string>>();

  private constructor(private readonly superuser: ClientBase) {}

  /** @param keepingConstraints whether the keys are part of what is tried */
  static async within<T>(
    superuser: ClientBase,
    { keepingConstraints, relations }: { keepingConstraints: boolean; relations: readonly Relation[] },
    work: (attempts: WriteAttempts) => Promise<T>,
  ): Promise<T> {
    const attempts = new WriteAttempts(superuser);
    await superuser.query('begin');
    try {
      await superuser.query(preparation);
      const tables = relations.filter(({ isView }) => !isView).map(({ name }) => name);
      if (!keepingConstraints)
        await superuser.query(withoutConstraints.replaceAll('$tables$', `'${tables.join(',')}'`));
      return await work(attempts);
    } finally {
      await superuser.query('rollback');
      await attempts.forget();
    }
  }

  /** The statements that askers try. */
  async prepare(statements: readonly TriedStatement[]): Promise<void> {
    this.tried = statements.length;
    const withArgument = statements.flatMap(({ statement, argument }) => (argument === null ? [] : [statement]));
    await this.prepareAll(new Set(withArgument), '(json)');
    const calls = statements.map(({ statement, argument }) =>
      argument === null ? statement : `execute ${this.nameOf(statement)}(${escapeLiteral(argument)})`,
    );
    await this.superuser.query('delete from public.verify_attempt');
    await this.superuser.query(
      'insert into public.verify_attempt select place, statement from unnest($1::text[]) with ordinality as one (statement, place)',
      [calls],
    );
  }

  /** Becomes the asker until the next one. */
  async become({ scope, opensCountersOf, opensCycleOf }: Asker): Promise<void> {
    await this.superuser.query({ ...enterScope, values: [...valuesOf(scope)] });
    if (opensCountersOf !== undefined) await this.superuser.query(openCounters.text, [opensCountersOf]);
    if (opensCycleOf !== undefined) await this.superuser.query(openCycle.text, [opensCycleOf]);
  }

  /** @param places which of the statements, from 1; all of them unless said */
  async outcomes(places = Array.from({ length: this.tried }, (_, place) => place + 1)): Promise<Outcome[]> {
    if (places.length === 0) return [];
    await this.superuser.query(`set local verify.places = '{${places.join(',')}}'`);
    await this.superuser.query(`set local role maillage_runtime; ${tryAll}; reset role`);
    const { rows } = await this.superuser.query<{ outcome: Outcome }>(
      `select unnest(current_setting('verify.outcomes')::text[]) as outcome`,
    );
    return rows.map(({ outcome }) => outcome);
  }

  /** Takes rows away that would be in the way of those tried, until the transaction ends. */
  async clear(table: string, condition: string): Promise<void> {
    await this.superuser.query(`delete from ${table} where ${condition}`);
  }

  /** The keys of the rows that a statement without a condition changes or deletes. A refusal changes none. */
  async touched(relation: Relation, statement: string): Promise<Set<string>> {
    const before = await this.versionsBefore(relation);
    await this.prepareAll([statement]);
    try {
      const results = (await this.superuser.query(
        `savepoint attempt; set local role maillage_runtime; execute ${this.nameOf(statement)}; reset role;
        ${versionsOf(relation)}; rollback to savepoint attempt`,
      )) as unknown as QueryResult<Version>[];
      const after = new Map(results[4]?.rows.map(({ key, version }) => [key, version]));
      return new Set([...before].filter(([key, version]) => after.get(key) !== version).map(([key]) => key));
    } catch (error) {
      await this.superuser.query('rollback to savepoint attempt');
      if (!isRefusal(error)) throw error;
      return new Set();
    }
  }

  /** As the serving role, for whom row-level security is part of the plan. */
  private async prepareAll(statements: Iterable<string>, parameters = ''): Promise<void> {
    const fresh = [...statements].filter((statement) => !this.prepared.has(statement));
    if (fresh.length === 0) return;
    const named = fresh.map(
      (statement, place) => [statement, `attempt_${String(this.prepared.size + place)}`] as const,
    );
    const preparing = named.map(([statement, name]) => `prepare ${name}${parameters} as ${statement};`);
    await this.superuser.query(`set local role maillage_runtime; ${preparing.join(' ')} reset role`);
    for (const [statement, name] of named) this.prepared.set(statement, name);
  }

  private nameOf(statement: string): string {
    const name = this.prepared.get(statement);
    if (name === undefined) throw new Error(`Not prepared: ${statement}`);
    return name;
  }

  /** What the session has prepared outlives the transaction. */
  private async forget(): Promise<void> {
    if (this.prepared.size === 0) return;
    await this.superuser.query([...this.prepared.values()].map((name) => `deallocate ${name}`).join('; '));
  }

  private async versionsBefore(relation: Relation): Promise<Map<string, string>> {
    const known = this.versions.get(relation.name);
    if (known !== undefined) return known;
    const { rows } = await this.superuser.query<Version>(versionsOf(relation));
    const versions = new Map(rows.map(({ key, version }) => [key, version]));
    this.versions.set(relation.name, versions);
    return versions;
  }
}

interface Version {
  readonly key: string;
  readonly version: string;
}

function versionsOf(relation: Relation): string {
  return `select ${keySql(relation)} as key, ctid::text as version from ${relation.name}`;
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501';
}
