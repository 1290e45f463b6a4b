import type { ActorSource, TenantDatabase } from '@maillage/platform-server';
import type { ClientBase } from 'pg';
import type { Asker } from './asker.js';
import { askersOf } from './askers.js';
import { canariesOf } from './canaries.js';
import { canaryNetwork, type CanaryNetwork } from './canary-network.js';
import { crossings, crossingsOfLabels } from './crossings.js';
import { type Finding, together } from './finding.js';
import type { MatrixScene } from './matrix-scene.js';
import { type PlantedRow, type PlantedRows, plantRows, relationsOf } from './planted-rows.js';
import { readMatrix } from './read-matrix.js';
import type { WrittenRights } from './rights-document.js';
import { parentTables, RightsOracle } from './rights.oracle.js';
import { writeMatrix } from './write-matrix.js';

export interface PlantedNetwork {
  readonly network: CanaryNetwork;
  readonly rows: readonly PlantedRow[];
}

/** Rows of every table for several tenants, each of which says whose it is. */
export async function plantNetwork(superuser: ClientBase, hashOf: (token: string) => string): Promise<PlantedNetwork> {
  const network = canaryNetwork(hashOf);
  return { network, rows: await plantRows(superuser, canariesOf(network)) };
}

export interface MatrixConnections {
  readonly superuser: ClientBase;
  /** On the serving role. */
  readonly tenants: TenantDatabase;
  readonly actors: ActorSource;
}

/** Tables read and written as everyone, against docs/rights.md. */
export class TenantMatrix {
  private constructor(
    private readonly connections: MatrixConnections,
    readonly rows: PlantedRows,
    private readonly askers: readonly Asker[],
    readonly oracle: RightsOracle,
  ) {}

  /** @throws Error naming what is not written, or has no canary: nothing could be said of it */
  static async over(
    connections: MatrixConnections,
    { network, rows }: PlantedNetwork,
    written: WrittenRights,
  ): Promise<TenantMatrix> {
    const relations = await relationsOf(connections.superuser);
    const byTable = new Map(relations.map(({ name }) => [name, rows.filter(({ table }) => table === name)]));
    const planted = { relations, of: (name: string) => byTable.get(name) ?? [] };
    const unwritten = unwrittenTables(planted, written);
    if (unwritten.length > 0) throw new UnwrittenRightsError(unwritten);
    const parents = new Map(parentTables.flatMap(planted.of).map((row) => [row.key, row]));
    const oracle = new RightsOracle(written, (key) => (key === null ? undefined : parents.get(key)));
    return new TenantMatrix(connections, planted, await askersOf(network, connections.actors), oracle);
  }

  async all(): Promise<Finding> {
    return together([await this.reads(), await this.writes(), await this.crossings(), await this.crossingsOfLabels()]);
  }

  reads(tables?: readonly string[], { untilFirst = false } = {}): Promise<Finding> {
    return readMatrix(this.connections.tenants, this.sceneOf(tables, untilFirst));
  }

  writes(tables?: readonly string[], { untilFirst = false } = {}): Promise<Finding> {
    return writeMatrix(this.connections.superuser, this.sceneOf(tables, untilFirst));
  }

  /** As each who answered a campaign and writes its own rows. */
  async crossings(): Promise<Finding> {
    const answering = new Set(this.rows.of('pooling.participation').map(({ facts }) => facts.tenant));
    const writers = this.askers.filter(({ facts }) => facts.writes.size === 1 && answering.has(facts.tenant));
    const findings: Finding[] = [];
    for (const writer of writers) findings.push(await crossings(this.connections.superuser, writer, this.rows));
    return together(findings);
  }

  /** As the systems of two organisations, each reaching for the other. */
  async crossingsOfLabels(): Promise<Finding> {
    const [one, other] = this.askers.filter(({ facts }) => facts.tenant !== null && facts.steers.has(facts.tenant));
    if (!one?.facts.tenant || !other?.facts.tenant) throw new Error('Too few organisations move cycles');
    const { superuser } = this.connections;
    return together([
      await crossingsOfLabels(superuser, one, { planted: this.rows, other: other.facts.tenant }),
      await crossingsOfLabels(superuser, other, { planted: this.rows, other: one.facts.tenant }),
    ]);
  }

  private sceneOf(tables: readonly string[] | undefined, untilFirst: boolean): MatrixScene {
    const { relations, of } = this.rows;
    const tried = relations.filter(({ name }) => tables === undefined || tables.includes(name));
    return { askers: this.askers, planted: { of, relations: tried }, oracle: this.oracle, untilFirst };
  }
}

/** A table that nobody wrote about, or in which no row stands, is not proven. */
export class UnwrittenRightsError extends Error {
  override readonly name = 'UnwrittenRightsError';

  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

function unwrittenTables({ relations, of }: PlantedRows, { tables }: WrittenRights): string[] {
  const names = new Set(relations.map(({ name }) => name));
  return [
    ...relations
      .filter(({ name }) => !tables.has(name))
      .map(({ name }) => `docs/rights.md has no line for ${name}: say in "Tables and views" who reads and writes it.`),
    ...[...tables.keys()]
      .filter((name) => !names.has(name))
      .map((name) => `docs/rights.md speaks of ${name}, which is not there.`),
    ...relations
      .filter(({ name }) => of(name).length === 0)
      .map(({ name }) => `No canary stands in ${name}: plant rows of it in apps/cli/src/verify/*-canaries.ts.`),
  ];
}
