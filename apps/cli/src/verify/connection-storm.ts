import { appendEvent, type ReadTransaction, systemScope, type TenantDatabase } from '@maillage/platform-server';
import type { DataSource } from 'typeorm';

export interface Storm {
  readonly workers: number;
  readonly transactionsOfWorker: number;
}

/** 9 600 transactions, as promised. */
export const fullStorm: Storm = { workers: 64, transactionsOfWorker: 150 };

const own = { name: 'verify.own', text: 'select distinct tenant_id as "tenantId" from platform.consumed_event' };

/**
 * Many workers of many tenants on few connections, one transaction in five rolled back. Each sees its own rows and no
 * other; a statement outside of any transaction sees none.
 *
 * @returns what leaked, and how many transactions were opened
 */
export async function connectionStorm(
  { tenants, connections }: { tenants: TenantDatabase; connections: DataSource },
  tenantIds: readonly string[],
  { workers, transactionsOfWorker }: Storm = fullStorm,
): Promise<{ leaks: string[]; transactions: number }> {
  const leaks: string[] = [];
  const look = async (reads: ReadTransaction, tenant: string): Promise<void> => {
    const seen = (await reads.rows<{ tenantId: string }>(own, [])).map(({ tenantId }) => tenantId);
    if (seen.length !== 1 || seen[0] !== tenant)
      leaks.push(`${tenant} sees the rows of ${seen.join(', ') || 'nobody'}`);
  };
  const work = async (worker: number): Promise<void> => {
    for (let turn = 0; turn < transactionsOfWorker; turn += 1) {
      const tenant = tenantIds[Math.floor(Math.random() * tenantIds.length)] ?? '';
      if ((worker + turn) % 5 === 0) await rolledBack(tenants, tenant, look);
      else if (turn % 2 === 0) await tenants.read(systemScope(tenant), (reads) => look(reads, tenant));
      else await tenants.write(systemScope(tenant), (transaction) => look(transaction, tenant));
      if (turn % 10 === 0) leaks.push(...(await leftBehind(connections)));
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
  return { leaks, transactions: workers * transactionsOfWorker };
}

class RolledBack extends Error {}

async function rolledBack(
  tenants: TenantDatabase,
  tenant: string,
  look: (reads: ReadTransaction, tenant: string) => Promise<void>,
): Promise<void> {
  const undone = tenants.write(systemScope(tenant), async (transaction) => {
    await look(transaction, tenant);
    await appendEvent(transaction, { tenantId: tenant, name: 'storm', payload: {}, occurredAt: new Date() });
    throw new RolledBack();
  });
  await undone.catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error;
  });
}

async function leftBehind(connections: DataSource): Promise<string[]> {
  const rows: { tenantId: string }[] = await connections.query(own.text);
  return rows.map(({ tenantId }) => `a connection at rest sees the rows of ${tenantId}`);
}
