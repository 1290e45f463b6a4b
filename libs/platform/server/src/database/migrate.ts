import { DataSource, type MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/**
 * Brings the database to the present schema, as the owner role. Several processes may start at once: one migrates, the
 * others wait for it.
 *
 * @returns the names of the migrations that were run
 * @throws Error when the database is ahead of this version
 */
export async function migrate(ownerUrl: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  const owner = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    extra: { max: 2 },
  });
  await owner.initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [migrationLock]);
    await refuseNewerDatabase(owner, migrations);
    const run = await owner.runMigrations();
    return run.map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [migrationLock]);
    await lock.release();
    await owner.destroy();
  }
}

const migrationLock = 20_261_122;

/** Said when the data was written by a later version of Maillage. */
export class NewerDatabaseError extends Error {
  constructor(unknown: readonly string[]) {
    super(
      `This data was written by a newer Maillage (it has ${unknown.join(', ')}). Start that version, or choose another data folder.`,
    );
  }
}

async function refuseNewerDatabase(owner: DataSource, migrations: readonly MigrationClass[]): Promise<void> {
  const known = new Set(migrations.map((Migration) => new Migration().name ?? Migration.name));
  const [table]: { present: boolean }[] = await owner.query(
    `select to_regclass('schema_migration') is not null as present`,
  );
  if (table?.present !== true) return;
  const done: { name: string }[] = await owner.query('select name from schema_migration order by id');
  const unknown = done.map(({ name }) => name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new NewerDatabaseError(unknown);
}
