import 'reflect-metadata';
import { join } from 'node:path';
import { DemoNetworkSeed } from '@maillage/network-server';
import { documentSettingsOf, EnvironmentError, serverEnvironment } from '@maillage/platform-server';
import { createApi } from './create-api.js';
import { stopOnSignals } from './stop-on-signals.js';

/** Server mode: an API process without state. The worker delivers what it leaves in the outbox. */
try {
  const { port, production, demo, ...environment } = serverEnvironment(process.env);
  const { databaseUrl, publicUrl, notice, trustedProxies, dataDir = '' } = environment;
  const documents = documentSettingsOf(environment.documents, join(dataDir, 'documents'));
  const common = { databaseUrl, connections: 10, publicUrl, documents };
  const settings = { ...common, introspection: !production, notice, trustedProxies };
  const api = await createApi({ ...settings, jobs: { processors: false } });
  if (demo) await api.application.get(DemoNetworkSeed, { strict: false }).offerAccounts();
  process.stdout.write(`Maillage API on port ${await api.listen(port)}\n`);
  stopOnSignals(() => api.stop());
} catch (error) {
  const lines =
    error instanceof EnvironmentError ? error.lines : [error instanceof Error ? error.message : String(error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}
