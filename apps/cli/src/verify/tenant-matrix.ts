import type { ActorSource, TenantDatabase } from '@maillage/platform-server';
import type { PoolClient } from 'pg';
import { askersOf } from './askers.js';
import { campaignCanaries } from './campaign-canaries.js';
import { canaryNetwork, type CanaryNetwork } from './canary-network.js';
import { crossings } from './crossings.js';
import { directoryCanaries } from './directory-canaries.js';
import { type Finding, together } from './finding.js';
import { type PlantedRows, plantRows } from './planted-rows.js';
import { readMatrix } from './read-matrix.js';
import type { WrittenRights } from './rights-document.js';
import { RightsOracle } from './rights.oracle.js';
import { writeMatrix } from './write-matrix.js';

export interface PlantedNetwork {
  readonly network: CanaryNetwork;
  readonly planted: PlantedRows;
}

/** Rows of every table for several tenants, each of which says whose it is. */
export async function plantNetwork(superuser: PoolClient, hashOf: (token: string) => string): Promise<PlantedNetwork> {
  const network = canaryNetwork(hashOf);
  const canaries = [...directoryCanaries(network), ...campaignCanaries(network.tenants)];
  return { network, planted: await plantRows(superuser, canaries) };
}

/** Every table read and written as everyone, against docs/rights.md. */
export async function tenantMatrix(
  connections: { superuser: PoolClient; tenants: TenantDatabase; actors: ActorSource },
  { network, planted }: PlantedNetwork,
  written: WrittenRights,
): Promise<Finding> {
  const unwritten = unwrittenTables(planted, written);
  if (unwritten.length > 0) return { cells: unwritten.length, disagreements: unwritten };
  const campaigns = new Map(planted.of('pooling.campaign').map(({ key, facts }) => [key, facts]));
  const oracle = new RightsOracle(written, (id) => (id === null ? undefined : campaigns.get(id)));
  const askers = await askersOf(network, connections.actors);
  const answering = askers.filter(
    ({ facts }) => facts.writes.size === 1 && missionsOf(network).has(facts.tenant ?? ''),
  );
  const findings = [
    await readMatrix(connections.tenants, askers, planted, oracle),
    await writeMatrix(connections.superuser, askers, planted, oracle),
  ];
  for (const asker of answering) findings.push(await crossings(connections.superuser, asker, planted));
  return together(findings);
}

function missionsOf({ tenants }: CanaryNetwork): Set<string> {
  return new Set(tenants.filter(({ kind }) => kind === 'localMission').map(({ id }) => id));
}

/** A table that nobody wrote about, or that no row stands for, proves nothing: it is said, and counts. */
function unwrittenTables({ relations, of }: PlantedRows, { tables }: WrittenRights): string[] {
  const names = new Set(relations.map(({ name }) => name));
  return [
    ...relations.filter(({ name }) => !tables.has(name)).map(({ name }) => `docs/rights.md has no line for ${name}.`),
    ...[...tables.keys()]
      .filter((name) => !names.has(name))
      .map((name) => `docs/rights.md speaks of ${name}, which is not there.`),
    ...relations.filter(({ name }) => of(name).length === 0).map(({ name }) => `No canary stands in ${name}.`),
  ];
}
