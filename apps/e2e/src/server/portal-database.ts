import { Client } from 'pg';
import { joinOrStartPostgres } from '@maillage/platform-postgres';

/** What a story reads, or lays, in the database of a portal: past row-level security, so only to arrange and to check. */
export interface PortalDatabase {
  rows<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Joins the PostgreSQL of a running portal, by the data folder that it serves. */
export async function portalDatabase(dataDir: string): Promise<PortalDatabase> {
  const postgres = await joinOrStartPostgres({ dataDir });
  const client = new Client({ connectionString: postgres.url('superuser') });
  await client.connect();
  return {
    rows: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...values])).rows,
    close: async () => {
      await client.end();
      await postgres.stop();
    },
  };
}
