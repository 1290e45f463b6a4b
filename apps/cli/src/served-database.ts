import { migrateDatabase } from '@maillage/api';
import { joinOrStartPostgres } from '@maillage/platform-postgres';
import { embeddedEnvironment } from '@maillage/platform-server';
import { progress } from './progress.js';
import { dataFolder } from './start.command.js';

/**
 * The database that a command works on, as the runtime role: the one of DATABASE_URL in server mode, else the one of
 * the data folder, beside the portal when it runs, or started for the time of the work.
 */
export async function onServedDatabase<Result>(work: (databaseUrl: string) => Promise<Result>): Promise<Result> {
  const serverUrl = process.env['DATABASE_URL'];
  if (serverUrl !== undefined && serverUrl !== '') return work(serverUrl);
  const dataDir = dataFolder(embeddedEnvironment(process.env));
  const postgres = await joinOrStartPostgres({ dataDir, onProgress: progress });
  try {
    await migrateDatabase(postgres.url('owner'));
    return await work(postgres.url('runtime'));
  } finally {
    await postgres.stop();
  }
}
