import { hashOfToken, SessionActorSource } from '@maillage/network-server';
import { TenantDatabase } from '@maillage/platform-server';
import { freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { type WrittenRights, readRights } from '../src/verify/rights-document.js';
import { askedNetwork, ableVisitors } from '../src/verify/canary-proof.js';
import type { AbilityScene } from '../src/verify/ability-matrix.js';
import type { CanaryScene } from '../src/verify/canary-proof.js';
import { plantNetwork, type PlantedNetwork, TenantMatrix } from '../src/verify/tenant-matrix.js';

export interface RightsWorld {
  readonly rows: PlantedNetwork;
  /** Connections of the serving role. */
  readonly connections: DataSource;
  matrix(written?: WrittenRights): Promise<TenantMatrix>;
  /** What the questions and the abilities are asked on. */
  scene(written?: WrittenRights): CanaryScene;
  abilities(): Promise<AbilityScene>;
  /** Asks as the superuser: what a saboteur does. */
  sql<Row>(text: string): Promise<Row[]>;
  leave(): Promise<void>;
}

/** A migrated database with the rows of the tenant matrix, and somebody who may break it. */
export async function aRightsWorld(): Promise<RightsWorld> {
  const database = await freshDatabase();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  const connections = new DataSource({ type: 'postgres', url: database.url('runtime'), poolSize: 8 });
  await connections.initialize();
  const tenants = new TenantDatabase(connections);
  const rows = await plantNetwork(superuser, hashOfToken);
  const actors = new SessionActorSource(tenants);
  const matrix = (written = readRights()) => TenantMatrix.over({ superuser, tenants, actors }, rows, written);
  const scene = (written = readRights()): CanaryScene => ({
    ...{ superuser, serving: connections, runtimeUrl: database.url('runtime'), planted: rows, written },
  });
  return {
    rows,
    connections,
    matrix,
    scene,
    abilities: async () => {
      const network = askedNetwork(scene(), await matrix());
      return { ...network, superuser, visitors: await ableVisitors(network.visitors, actors) };
    },
    sql: async <Row>(text: string) => (await superuser.query(text)).rows as Row[],
    leave: async () => {
      await superuser.end();
      await connections.destroy();
      await database.drop();
    },
  };
}
