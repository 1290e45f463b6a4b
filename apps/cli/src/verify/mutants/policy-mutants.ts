import type { ClientBase } from 'pg';
import type { TenantMatrix } from '../tenant-matrix.js';
import type { Mutant } from './mutant.js';
import { weakenedConditions } from './weakened-conditions.js';

/** A policy as PostgreSQL writes it. */
export interface PolicyText {
  readonly table: string;
  readonly name: string;
  readonly cmd: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'ALL';
  readonly using: string | null;
  readonly check: string | null;
}

interface BrokenPolicy {
  readonly says: string;
  /** Null when the policy is dropped. */
  readonly text: PolicyText | null;
}

/** Each policy dropped, opened to all, and without each of its conditions: the matrix must differ on its table. */
export async function policyMutants(superuser: ClientBase, matrix: TenantMatrix): Promise<Mutant[]> {
  const { rows } =
    await superuser.query<PolicyText>(`select schemaname || '.' || tablename as table, policyname as name,
    cmd, qual as using, with_check as check from pg_policies order by 1, 2`);
  const updatable = new Map(matrix.rows.relations.map((relation) => [relation.name, relation.updatable]));
  return rows.flatMap((policy) =>
    brokenForms(policy, updatable.get(policy.table) ?? []).map(({ says, text }) => ({
      says: `${policy.table}: ${policy.name} ${says}`,
      isNoticed: async () => {
        await superuser.query(`${dropped(policy)}; ${text === null ? '' : created(text)}`);
        try {
          return await isNoticedBy(matrix, policy);
        } finally {
          await superuser.query(`drop policy if exists ${policy.name} on ${policy.table}; ${created(policy)}`);
        }
      },
    })),
  );
}

async function isNoticedBy(matrix: TenantMatrix, { table, cmd }: PolicyText): Promise<boolean> {
  const reads = () => matrix.reads([table], { untilFirst: true });
  const writes = () => matrix.writes([table], { untilFirst: true });
  for (const look of cmd === 'SELECT' || cmd === 'ALL' ? [reads, writes] : [writes, reads]) {
    if ((await look()).disagreements.length > 0) return true;
  }
  return false;
}

function brokenForms(policy: PolicyText, updatable: readonly string[]): BrokenPolicy[] {
  const { using, check } = policy;
  const opened = { ...policy, using: using && 'true', check: check && 'true' };
  const unchecked = { ...policy, check: 'true' };
  return [
    { says: 'dropped', text: null },
    { says: 'opened to all', text: opened },
    ...weakenedForms(policy),
    ...(isMovable(policy, updatable) ? [{ says: 'not asked of the row that is left', text: unchecked }] : []),
  ];
}

function weakenedForms(policy: PolicyText): BrokenPolicy[] {
  const { using, check } = policy;
  const onUse = weakenedConditions(using ?? '').map((weaker) => ({
    says: `weakened to ${weaker}`,
    text: { ...policy, using: weaker, check: check === using ? weaker : check },
  }));
  if (check === using) return onUse;
  const onCheck = weakenedConditions(check ?? '').map((weaker) => ({
    says: `checking ${weaker} only`,
    text: { ...policy, check: weaker },
  }));
  return [...onUse, ...onCheck];
}

/** What no update may name is after it what it was before: to check that once more is to check nothing. */
function isMovable({ table, cmd, check }: PolicyText, updatable: readonly string[]): boolean {
  const own = table.split('.').at(-1) ?? '';
  const isNamed = (column: string): boolean => new RegExp(`(?<![\\w.])(${own}\\.)?${column}\\b`).test(check ?? '');
  return cmd === 'UPDATE' && check !== null && updatable.some(isNamed);
}

function dropped({ name, table }: PolicyText): string {
  return `drop policy ${name} on ${table}`;
}

function created({ name, table, cmd, using, check }: PolicyText): string {
  return [
    `create policy ${name} on ${table} for ${cmd}`,
    ...(using === null ? [] : [`using (${using})`]),
    ...(check === null ? [] : [`with check (${check})`]),
  ].join(' ');
}
