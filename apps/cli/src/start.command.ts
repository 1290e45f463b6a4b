import { join } from 'node:path';
import { createApi, migrateDatabase } from '@maillage/api';
import { DemoNetworkSeed } from '@maillage/network-server';
import { type RunningPostgres, startPostgres } from '@maillage/platform-postgres';
import { type EmbeddedEnvironment, embeddedEnvironment } from '@maillage/platform-server';
import { layDemoNetwork } from './demo-network.js';
import { demandFreePort } from './free-port.js';
import { announce, progress } from './progress.js';

/** Everything on this machine, in one process beside PostgreSQL's: until it is told to stop. */
export async function start(): Promise<void> {
  const environment = embeddedEnvironment({ MAILLAGE_DEMO: 'on', ...process.env });
  await demandFreePort(environment.port);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  const postgres = await startPostgres({ dataDir: dataFolder(environment), onProgress: progress });
  try {
    await serveUntil(stopping.signal, environment, postgres);
  } finally {
    await postgres.stop();
  }
}

export function dataFolder({ dataDir }: Pick<EmbeddedEnvironment, 'dataDir'>): string {
  return dataDir ?? join(import.meta.dirname, '../../../.data');
}

async function serveUntil(
  stop: AbortSignal,
  environment: EmbeddedEnvironment,
  postgres: RunningPostgres,
): Promise<void> {
  const { port, smtp, production, demo } = environment;
  const publicUrl = environment.publicUrl ?? `http://localhost:${port}`;
  progress('migrating');
  await migrateDatabase(postgres.url('owner'));
  const store = { kind: 'postgres' as const, url: postgres.url('jobs') };
  const common = { databaseUrl: postgres.url('runtime'), connections: 16, publicUrl };
  if (demo) await layDemoNetwork(common, () => progress('seeding'));
  const api = await createApi({
    ...common,
    introspection: !production,
    jobs: { processors: true, store, ...(smtp === undefined ? {} : { smtp }) },
  });
  try {
    const accounts = await api.application.get(DemoNetworkSeed, { strict: false }).offerAccounts();
    await api.listen(port);
    announce(port, accounts);
    await aborted(stop);
  } finally {
    await api.stop();
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
