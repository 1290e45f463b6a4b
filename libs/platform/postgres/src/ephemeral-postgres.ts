import { chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { quickFolder } from './quick-folder.js';
import { mayReach, runAccount } from './run-account.js';
import type { PostgresOptions, RunningPostgres } from './running-postgres.js';
import { serveFolder } from './start-postgres.js';

/** A crash of the machine may lose everything: nothing here outlives the test. */
const carelessSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_wal_size: '512MB',
  max_connections: '100',
};

/**
 * A server for tests in a temporary folder, in memory where there is room: deleted by `stop()`, and by the guard when
 * this process dies before.
 */
export async function ephemeralPostgres(options: Omit<PostgresOptions, 'dataDir'> = {}): Promise<RunningPostgres> {
  const account = runAccount();
  const quick = await quickFolder();
  const parent = account === undefined || mayReach(account, quick) ? quick : '/tmp';
  const folder = await mkdtemp(join(parent, 'maillage-postgres-'));
  const home = join(folder, 'postgres');
  await mkdir(home);
  if (account !== undefined) {
    await chown(folder, account.uid, account.gid);
    await chown(home, account.uid, account.gid);
  }
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const settings = { ...carelessSettings, ...options.settings };
    const running = await serveFolder(
      { ...options, dataDir: folder, settings },
      { isDurable: false, deleteAfter: folder },
    );
    return { ...running, stop: () => running.stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
