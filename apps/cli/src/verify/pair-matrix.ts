import { NestFactory } from '@nestjs/core';
import { ApplicationModule } from '@maillage/api/contexts';
import type { DemoNetwork } from '@maillage/network-domain';
import { DemoNetworkSeed, hashOfToken, SessionActorSource } from '@maillage/network-server';
import { type ActorSource, nobody, readScope, systemPerson, TenantDatabase } from '@maillage/platform-server';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import type { Band } from './bands.js';
import { canariesOf } from './canaries.js';
import { type CanaryNetwork, type CanaryTenant, firstOf, peopled } from './canary-network.js';
import { memberFacts } from './member-facts.js';
import { type PlantedRow, plantRows } from './planted-rows.js';
import type { WrittenRights } from './rights-document.js';
import { RightsOracle } from './rights.oracle.js';

export interface PairFinding {
  readonly pairs: number;
  readonly differences: readonly string[];
}

/** Bands by which an organisation above another reads it. */
const fromAbove: readonly Band[] = ['below', 'upward'];

/**
 * Every two organisations of the invented network: whether one lies below the other as the API finds it, and whether
 * its rows are read through the tables of those bands, is what docs/rights.md says.
 *
 * @param urls of a migrated database without rows
 */
export async function pairMatrix(
  urls: { readonly superuser: string; readonly runtime: string },
  written: WrittenRights,
): Promise<PairFinding> {
  const superuser = new Client({ connectionString: urls.superuser });
  const connections = new DataSource({ type: 'postgres', url: urls.runtime, poolSize: 4, logging: false });
  try {
    await superuser.connect();
    await connections.initialize();
    const network = networkOf(await layOrganisations(urls.runtime));
    const tables = [...written.tables].filter(([, { read }]) => read.some((band) => fromAbove.includes(band)));
    const names = tables.map(([name]) => name);
    const rows = await plantRows(superuser, rowsBeside(network, names), { alone: true });
    const tenants = new TenantDatabase(connections);
    const pairs = new Pairs(tenants, new SessionActorSource(tenants), rows, new RightsOracle(written, () => undefined));
    return await pairs.of(network, names);
  } finally {
    await superuser.end();
    if (connections.isInitialized) await connections.destroy();
  }
}

async function layOrganisations(databaseUrl: string): Promise<DemoNetwork> {
  const settings = { databaseUrl, connections: 2, publicUrl: 'http://localhost', jobs: { processors: false as const } };
  const quiet = await NestFactory.createApplicationContext(ApplicationModule.with(settings), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    const seed = quiet.get(DemoNetworkSeed, { strict: false });
    const scope = { ...nobody, person: systemPerson };
    return await quiet.get(TenantDatabase, { strict: false }).write(scope, (transaction) => seed.lay(transaction));
  } finally {
    await quiet.close();
  }
}

function networkOf({ organisations }: DemoNetwork): CanaryNetwork {
  const tree = organisations.map(({ id, code, kind, regionCodes, regionalId }) => ({
    ...{ id, code, kind, regionalId, regionCode: regionCodes[0] ?? '' },
    state: 'active' as const,
  }));
  return peopled(tree, hashOfToken);
}

/** Who may come in, beside the organisations that are there, and rows of the tables that are looked at. */
function rowsBeside(network: CanaryNetwork, tables: readonly string[]): ReturnType<typeof canariesOf> {
  const arriving = ['network.person', 'network.membership', 'network.account', 'network.session'];
  return canariesOf(network).filter(({ table }) => arriving.includes(table) || tables.includes(table));
}

class Pairs {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly actors: ActorSource,
    private readonly rows: readonly PlantedRow[],
    private readonly oracle: RightsOracle,
  ) {}

  async of({ tenants }: CanaryNetwork, tables: readonly string[]): Promise<PairFinding> {
    const codes = new Map(tenants.map(({ id, code }) => [id, code]));
    const differences: string[] = [];
    for (const reader of tenants) {
      const found = await this.seenBy(reader, tables);
      const written = this.writtenFor(reader, tables);
      for (const [way, seen] of found) {
        const differs = unlike(seen, written.get(way) ?? new Set());
        differences.push(...differs.map((id) => `${reader.code} and ${codes.get(id) ?? id}: ${way}`));
      }
    }
    return { pairs: tenants.length ** 2, differences };
  }

  /** The organisations that it finds below it, and those whose rows it reads, table by table. */
  private async seenBy(reader: CanaryTenant, tables: readonly string[]): Promise<Map<string, Set<string>>> {
    const { actor } = await this.actors.find(firstOf(reader).token, reader.id);
    if (actor === null) throw new Error(`Nobody may act for ${reader.code}.`);
    return this.tenants.read(readScope(actor), async (reads) => {
      const seen = new Map([['app.visible', new Set(actor.visible)]]);
      for (const table of tables) {
        const statement = { name: `verify.pairs.${table}`, text: `select distinct tenant_id as id from ${table}` };
        seen.set(table, new Set((await reads.rows<{ id: string }>(statement, [])).map(({ id }) => id)));
      }
      return seen;
    });
  }

  private writtenFor(reader: CanaryTenant, tables: readonly string[]): Map<string, Set<string>> {
    const facts = memberFacts(reader, firstOf(reader));
    const rowsRead = (table: string): PlantedRow[] =>
      this.rows.filter((row) => row.table === table && this.oracle.reads(table, row.facts, facts));
    const owners = (rows: readonly PlantedRow[]): Set<string> => new Set(rows.map((row) => row.facts.tenant ?? ''));
    return new Map([
      ['app.visible', new Set(reader.below)],
      ...tables.map((table) => [table, owners(rowsRead(table))] as const),
    ]);
  }
}

function unlike(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...[...one].filter((id) => !other.has(id)), ...[...other].filter((id) => !one.has(id))];
}
