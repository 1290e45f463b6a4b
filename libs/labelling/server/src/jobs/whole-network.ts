import { nobody, type Scope, systemPerson, systemScope, type TenantDatabase } from '@maillage/platform-server';
import { everyOrganisation } from '../persistence/whole-network.statements.js';

/**
 * In which what is due is looked for, in the name of the union and of no person: it sees every organisation, and writes
 * nothing.
 *
 * @param upward the items that it sees of those below
 * @returns null before there is a union
 */
export async function wholeNetwork(tenants: TenantDatabase, upward: readonly string[]): Promise<Scope | null> {
  const [all] = await tenants.read({ ...nobody, person: systemPerson }, (reads) =>
    reads.rows<{ ids: string[] | null; unionId: string | null }>(everyOrganisation, []),
  );
  if (!all?.ids || all.unionId === null) return null;
  return systemScope(all.unionId, { visible: all.ids, upward, writable: [], counted: [] });
}
