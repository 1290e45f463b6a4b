import { ephemeralPostgres } from '@maillage/platform-postgres';
import { announceTestPostgres } from '@maillage/platform-testing';

/** One PostgreSQL for a whole test run, on a free port, gone with it. It runs from `dist`: build before. */
export default async function startPostgresOfTheRun() {
  const running = await ephemeralPostgres();
  announceTestPostgres(running);
  globalThis.maillageTestPostgres = running;
}
