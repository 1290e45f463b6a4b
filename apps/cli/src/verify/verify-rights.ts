import { migrateDatabase } from '@maillage/api';
import { hashOfToken, SessionActorSource } from '@maillage/network-server';
import { ephemeralPostgres } from '@maillage/platform-postgres';
import { auditCatalogue, TenantDatabase } from '@maillage/platform-server';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { connectionStorm, fullStorm, type Storm } from './connection-storm.js';
import type { Finding } from './finding.js';
import { readRights, type WrittenRights } from './rights-document.js';
import {
  type MatrixConnections,
  plantNetwork,
  type PlantedNetwork,
  TenantMatrix,
  UnwrittenRightsError,
} from './tenant-matrix.js';
import { unaskedOperations } from './questions.js';
import {
  exceptionDifferences,
  operationDifferences,
  roleDifferences,
  routeDifferences,
  strictnessDifferences,
} from './written-differences.js';

/** The proof that rights are as they are written: each list holds one sentence for each thing that is not. */
export interface RightsProof {
  readonly foreignCells: readonly string[];
  readonly catalogueViolations: readonly string[];
  readonly leaks: readonly string[];
  readonly tried: { readonly cells: number; readonly catalogueChecks: number; readonly transactions: number };
}

/** In a PostgreSQL of its own, which is gone afterwards. */
export async function proveRights(): Promise<RightsProof> {
  const postgres = await ephemeralPostgres();
  try {
    await migrateDatabase(postgres.url('owner'));
    return await proveRightsOn({ superuser: postgres.url('superuser'), runtime: postgres.url('runtime') });
  } finally {
    await postgres.stop();
  }
}

/** On a migrated database without rows, into which the canaries are laid. */
export async function proveRightsOn(
  urls: { readonly superuser: string; readonly runtime: string },
  { written = readRights(), storm = fullStorm }: { written?: WrittenRights; storm?: Storm } = {},
): Promise<RightsProof> {
  const superuser = new Client({ connectionString: urls.superuser });
  const connections = new DataSource({ type: 'postgres', url: urls.runtime, poolSize: 8, logging: false });
  try {
    await superuser.connect();
    await connections.initialize();
    const tenants = new TenantDatabase(connections);
    const { violations, checks } = await auditCatalogue(connections);
    const planted = await plantNetwork(superuser, hashOfToken);
    const actors = new SessionActorSource(tenants);
    const matrix = await matrixOf({ superuser, tenants, actors }, planted, written);
    const tenantIds = planted.network.tenants.map(({ id }) => id);
    const { leaks, transactions } = await connectionStorm({ tenants, connections }, tenantIds, storm);
    return {
      foreignCells: [...writtenFaults(written), ...matrix.disagreements],
      catalogueViolations: [...exceptionDifferences(written), ...violations],
      leaks,
      tried: {
        cells: matrix.cells + written.operations.length + written.roles.length,
        catalogueChecks: checks,
        transactions,
      },
    };
  } finally {
    await superuser.end();
    if (connections.isInitialized) await connections.destroy();
  }
}

/** What the page says and the code does not, or the other way round; and operations that nobody would ask. */
function writtenFaults(written: WrittenRights): string[] {
  return [
    ...operationDifferences(written),
    ...routeDifferences(written),
    ...strictnessDifferences(written),
    ...roleDifferences(written),
    ...unaskedOperations(written),
  ];
}

/** What is not written counts as a disagreement: a new table must not pass for want of a line. */
async function matrixOf(
  connections: MatrixConnections,
  planted: PlantedNetwork,
  written: WrittenRights,
): Promise<Finding> {
  try {
    return await (await TenantMatrix.over(connections, planted, written)).all();
  } catch (error) {
    if (!(error instanceof UnwrittenRightsError)) throw error;
    return { cells: 0, disagreements: error.sentences };
  }
}
