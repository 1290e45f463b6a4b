import { hashOfToken, SessionActorSource } from '@maillage/network-server';
import { TenantDatabase } from '@maillage/platform-server';
import { freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { type WrittenRights, readRights } from '../src/verify/rights-document.js';
import { plantNetwork, type PlantedNetwork, TenantMatrix } from '../src/verify/tenant-matrix.js';

export interface RightsWorld {
  readonly rows: PlantedNetwork;
  /** Connections of the serving role. */
  readonly connections: DataSource;
  matrix(written?: WrittenRights): Promise<TenantMatrix>;
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
  return {
    rows,
    connections,
    matrix: (written = readRights()) => TenantMatrix.over({ superuser, tenants, actors }, rows, written),
    sql: async <Row>(text: string) => (await superuser.query(text)).rows as Row[],
    leave: async () => {
      await superuser.end();
      await connections.destroy();
      await database.drop();
    },
  };
}
