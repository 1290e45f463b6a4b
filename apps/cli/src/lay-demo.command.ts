import { serverEnvironment } from '@maillage/platform-server';
import { layDemoNetwork } from './demo-network.js';
import { progress } from './progress.js';

/** Server mode: lays the invented network into the empty database of DATABASE_URL, before the worker starts. */
export async function layDemo(): Promise<void> {
  const { databaseUrl, publicUrl } = serverEnvironment(process.env);
  const laid = await layDemoNetwork(
    { databaseUrl, connections: 4, publicUrl },
    {
      onLaying: () => progress('seeding'),
    },
  );
  process.stdout.write(laid ? 'The demo network is laid.\n' : 'The database holds organisations: nothing was laid.\n');
}
