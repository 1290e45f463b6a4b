import { migrateDatabase } from '@maillage/api/contexts';
import { ownerUrl } from '@maillage/platform-server';

/** Server mode: brings the database of DATABASE_OWNER_URL to the present schema, as its owner. */
export async function migrateCommand(): Promise<void> {
  const run = await migrateDatabase(ownerUrl(process.env));
  process.stdout.write(run.length === 0 ? 'The schema is up to date.\n' : `Migrated: ${run.join(', ')}\n`);
}
