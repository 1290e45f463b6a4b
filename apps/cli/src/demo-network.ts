import { NestFactory } from '@nestjs/core';
import { ApplicationModule, type ApplicationSettings } from '@maillage/api';
import { DemoNetworkSeed } from '@maillage/network-server';
import { DemoCampaignsSeed } from '@maillage/pooling-server';

/**
 * Fills an empty database with the invented network; one that holds organisations is left as it is. Before any job
 * runs: the clock would close the campaigns of the past while they are still being laid.
 *
 * @param onLaying told when there is something to lay
 * @returns whether it was laid
 */
export async function layDemoNetwork(
  settings: Omit<ApplicationSettings, 'jobs'>,
  onLaying: () => void,
): Promise<boolean> {
  const quiet = await NestFactory.createApplicationContext(
    ApplicationModule.with({ ...settings, jobs: { processors: false } }),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  try {
    const network = quiet.get(DemoNetworkSeed, { strict: false });
    if (!(await network.isEmpty())) return false;
    onLaying();
    const laid = await network.lay();
    await quiet.get(DemoCampaignsSeed, { strict: false }).lay(laid);
    return true;
  } finally {
    await quiet.close();
  }
}
