import { join } from 'node:path';
import { type Api, createApi, migrateDatabase } from '@maillage/api';
import { DemoNetworkSeed } from '@maillage/network-server';
import { type RunningPostgres, startPostgres } from '@maillage/platform-postgres';
import { documentSettingsOf, type EmbeddedEnvironment, embeddedEnvironment } from '@maillage/platform-server';
import { layDemoNetwork } from './demo-network.js';
import { demandFreePort, listeningOn } from './free-port.js';
import { announce, progress } from './progress.js';
import { Stopping } from './stopping.js';

/**
 * Everything on this machine, in one process beside PostgreSQL's: until it is told to stop.
 *
 * @returns the exit code: 1 when PostgreSQL gave up
 */
export async function start(): Promise<number> {
  const environment = embeddedEnvironment({ MAILLAGE_DEMO: 'on', ...process.env });
  await demandFreePort(environment.port, environment.host);
  const stopping = new Stopping();
  return stopping.orDone(async () => {
    const postgres = await startPostgres({
      dataDir: dataFolder(environment),
      onProgress: progress,
      onFailure: (error) => stopping.giveUp(error),
    });
    try {
      await serveUntil(stopping, environment, postgres);
    } finally {
      await postgres.stop();
    }
  });
}

export function dataFolder({ dataDir }: Pick<EmbeddedEnvironment, 'dataDir'>): string {
  return dataDir ?? join(import.meta.dirname, '../../../.data');
}

/** Between its steps it looks whether it is told to stop: each is short, but for the demo, which looks by itself. */
async function serveUntil(
  stopping: Stopping,
  environment: EmbeddedEnvironment,
  postgres: RunningPostgres,
): Promise<void> {
  const { port, host, smtp, production, demo, notice, trustedProxies } = environment;
  const publicUrl = environment.publicUrl ?? `http://localhost:${port}`;
  stopping.check();
  progress('migrating');
  await migrateDatabase(postgres.url('owner'));
  stopping.check();
  const store = { kind: 'postgres' as const, url: postgres.url('jobs') };
  const documents = documentSettingsOf(environment.documents, join(dataFolder(environment), 'documents'));
  const common = { databaseUrl: postgres.url('runtime'), connections: 16, publicUrl, documents };
  if (demo) {
    await layDemoNetwork(common, { onLaying: () => progress('seeding'), beforeEach: () => stopping.check() });
    stopping.check();
  }
  const api = await createApi({
    ...common,
    introspection: !production,
    notice,
    trustedProxies,
    jobs: { processors: true, store, ...(smtp === undefined ? {} : { smtp }) },
  });
  try {
    stopping.check();
    await listeningOn(port, () => api.listen(port, host));
    announce(port, await demoAccounts(api), documents.scanner.kind);
    await stopping.told;
  } finally {
    await api.stop();
  }
}

function demoAccounts({ application }: Api): ReturnType<DemoNetworkSeed['offerAccounts']> {
  return application.get(DemoNetworkSeed, { strict: false }).offerAccounts();
}
