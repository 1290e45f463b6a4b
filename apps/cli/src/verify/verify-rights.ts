import { migrateDatabase } from '@maillage/api';
import { hashOfToken } from '@maillage/network-server';
import { createOwnedDatabase, ephemeralPostgres } from '@maillage/platform-postgres';
import { auditCatalogue, TenantDatabase } from '@maillage/platform-server';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { proofOnCanaries } from './canary-proof.js';
import { connectionStorm } from './connection-storm.js';
import type { Effort } from './effort.js';
import { pairMatrix } from './pair-matrix.js';
import { unaskedOperations } from './questions.js';
import { readRights, type WrittenRights } from './rights-document.js';
import { plantNetwork } from './tenant-matrix.js';
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
  readonly mutantsAlive: readonly string[];
  readonly disagreements: readonly string[];
  /** Operations that put more to the database than one may. */
  readonly longOperations: readonly string[];
  readonly leaks: readonly string[];
  readonly pairDifferences: readonly string[];
  readonly tried: Tried;
}

export interface Tried {
  readonly tables: number;
  readonly operations: number;
  readonly roles: number;
  readonly cells: number;
  readonly catalogueChecks: number;
  readonly mutants: number;
  readonly questions: number;
  /** The most that one operation put to the database. */
  readonly mostStatements: number;
  readonly transactions: number;
  readonly pairs: number;
}

interface Urls {
  readonly superuser: string;
  readonly runtime: string;
}

/** In a PostgreSQL of its own, which is gone afterwards. */
export async function proveRights(effort: Effort): Promise<RightsProof> {
  const postgres = await ephemeralPostgres();
  try {
    const database = async (name: string): Promise<Urls> => {
      await createOwnedDatabase(postgres.url('superuser', 'postgres'), name);
      await migrateDatabase(postgres.url('owner', name));
      return { superuser: postgres.url('superuser', name), runtime: postgres.url('runtime', name) };
    };
    return await proveRightsOn({ canaries: await database('canaries'), demo: await database('pairs') }, { effort });
  } finally {
    await postgres.stop();
  }
}

/**
 * On migrated databases without rows: canaries are laid into the first, the organisations of the invented network into
 * the second. Without a second one, no pair is tried.
 */
export async function proveRightsOn(
  { canaries, demo }: { readonly canaries: Urls; readonly demo: Urls | null },
  { written = readRights(), effort }: { written?: WrittenRights; effort: Effort },
): Promise<RightsProof> {
  const superuser = new Client({ connectionString: canaries.superuser });
  const connections = new DataSource({ type: 'postgres', url: canaries.runtime, poolSize: 8, logging: false });
  try {
    await superuser.connect();
    await connections.initialize();
    const { violations, checks } = await auditCatalogue(connections);
    const planted = await plantNetwork(superuser, hashOfToken);
    const scene = { superuser, serving: connections, runtimeUrl: canaries.runtime, planted, written };
    const { matrix, asked, mutants } = await proofOnCanaries(scene, effort);
    const tenantIds = planted.network.tenants.map(({ id }) => id);
    const storm = { tenants: new TenantDatabase(connections), connections };
    const { leaks, transactions } = await connectionStorm(storm, tenantIds, effort.storm);
    const pairs = demo === null ? { pairs: 0, differences: [] } : await pairMatrix(demo, written);
    return {
      foreignCells: [...writtenFaults(written), ...matrix.disagreements],
      catalogueViolations: [...exceptionDifferences(written), ...violations],
      mutantsAlive: mutants.alive,
      disagreements: asked.disagreements,
      longOperations: asked.longOperations,
      leaks,
      pairDifferences: pairs.differences,
      tried: {
        ...{ tables: written.tables.size, operations: written.operations.length, roles: written.roles.length },
        ...{ cells: matrix.cells, catalogueChecks: checks, mutants: mutants.mutants },
        ...{ questions: asked.cells, mostStatements: asked.mostStatements, transactions, pairs: pairs.pairs },
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
