import { type RightsInForce, rightsInForce } from '@maillage/network-domain';
import type { ReadTransaction } from '@maillage/platform-server';
import { rightsChangeOf, type RightsChangeRow, rightsChanges } from './rights-change.statements.js';

/** Every edit, those announced too, the latest first; and what holds at an instant. */
export async function readRights(
  reads: ReadTransaction,
  at: Date,
): Promise<{ readonly changes: RightsChangeRow[]; readonly rights: RightsInForce }> {
  const changes = await reads.rows<RightsChangeRow>(rightsChanges, []);
  return { changes, rights: rightsInForce(changes.map(rightsChangeOf), at) };
}
