import { freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

const unforced = `select relname from pg_class where relnamespace = 'labelling'::regnamespace and relrowsecurity
  and not relforcerowsecurity`;

export type MigrationWorld = Awaited<ReturnType<typeof aMigrationWorld>>;

/** A database on which one migration goes down and up again. */
export async function aMigrationWorld(migration: MigrationInterface) {
  const database = await freshDatabase();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  const owner = await new DataSource({ type: 'postgres', url: database.url('owner') }).initialize();
  const ask = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await superuser.query(text, [...values])).rows as Row[];
  return {
    ask,
    /** As the owner, whom forced row-level security binds. */
    migrated: async (way: 'up' | 'down'): Promise<void> => {
      const runner = owner.createQueryRunner();
      await migration[way](runner);
      await runner.release();
    },
    /** Tables whose policies no longer bind the owner. */
    unforced: () => ask(unforced),
    leave: async (): Promise<void> => {
      await superuser.end();
      await owner.destroy();
      await database.drop();
    },
  };
}
