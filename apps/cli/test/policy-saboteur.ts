import type { RightsWorld } from './rights-world.js';

export interface PolicyText {
  readonly table: string;
  readonly name: string;
  readonly cmd: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'ALL';
  readonly using: string | null;
  readonly check: string | null;
}

export function policies(world: RightsWorld): Promise<PolicyText[]> {
  return world.sql<PolicyText>(`select schemaname || '.' || tablename as table, policyname as name, cmd,
    qual as using, with_check as check from pg_policies order by 1, 2`);
}

/** A run of the tests takes another tenth each day; all of them, with MAILLAGE_SABOTEURS=all, some minutes. */
export function ofToday(victims: readonly PolicyText[]): PolicyText[] {
  const today = Math.floor(Date.now() / 86_400_000) % 10;
  return victims.filter((_, place) => process.env.MAILLAGE_SABOTEURS === 'all' || place % 10 === today);
}

export const dropped = ({ name, table }: PolicyText): string => `drop policy ${name} on ${table}`;

/** As a condition that somebody forgot. */
export const openedToAll = (policy: PolicyText): string =>
  `${dropped(policy)}; ${created({ ...policy, using: policy.using && 'true', check: policy.check && 'true' })}`;

/** As an update that checks the row it finds and not the row it leaves. */
export const uncheckedAfterwards = (policy: PolicyText): string =>
  `${dropped(policy)}; ${created({ ...policy, check: 'true' })}`;

export const restored = (policy: PolicyText): string =>
  `drop policy if exists ${policy.name} on ${policy.table}; ${created(policy)}`;

function created({ name, table, cmd, using, check }: PolicyText): string {
  return [
    `create policy ${name} on ${table} for ${cmd}`,
    ...(using === null ? [] : [`using (${using})`]),
    ...(check === null ? [] : [`with check (${check})`]),
  ].join(' ');
}
