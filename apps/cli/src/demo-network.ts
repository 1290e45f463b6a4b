import { NestFactory } from '@nestjs/core';
import { ApplicationModule, type ApplicationSettings } from '@maillage/api/contexts';
import { DemoFiguresSeed, DemoFrameworksSeed, DemoLabellingSeed, DemoLabelsSeed } from '@maillage/labelling-server';
import { DemoNetworkSeed } from '@maillage/network-server';
import { nobody, systemPerson, TenantDatabase } from '@maillage/platform-server';
import { DemoCampaignsSeed } from '@maillage/pooling-server';

export interface LayingWatch {
  /** Told when there is something to lay. */
  readonly onLaying: () => void;
  /** Called before each campaign: what it throws ends the laying, which leaves nothing. */
  readonly beforeEach?: () => void;
  /** Whether some are on their way to the label, or have one; unless told, they are. A replay begins with nobody. */
  readonly labelCycles?: boolean;
}

/**
 * Fills an empty database with the invented network and its campaigns, in one transaction: whatever ends it before
 * its commit leaves the database empty, for the next start to fill. One that holds organisations is left as it is.
 *
 * @returns whether it was laid
 */
export async function layDemoNetwork(
  settings: Omit<ApplicationSettings, 'jobs'>,
  { onLaying, beforeEach, labelCycles = true }: LayingWatch,
): Promise<boolean> {
  const quiet = await NestFactory.createApplicationContext(
    ApplicationModule.with({ ...settings, jobs: { processors: false } }),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  try {
    const network = quiet.get(DemoNetworkSeed, { strict: false });
    if (!(await network.isEmpty())) return false;
    onLaying();
    const campaigns = quiet.get(DemoCampaignsSeed, { strict: false });
    const frameworks = quiet.get(DemoFrameworksSeed, { strict: false });
    const scope = { ...nobody, person: systemPerson, countsForOthers: true };
    await quiet.get(TenantDatabase, { strict: false }).write(scope, async (transaction) => {
      const laid = await network.lay(transaction);
      await campaigns.lay(transaction, laid, beforeEach);
      const union = laid.organisations.find(({ kind }) => kind === 'nationalUnion');
      if (union !== undefined) await frameworks.lay(transaction, union.id, new Date());
      if (labelCycles) {
        await quiet.get(DemoLabelsSeed, { strict: false }).lay(transaction, laid, new Date());
        await quiet.get(DemoLabellingSeed, { strict: false }).lay(transaction, laid, new Date());
        await quiet.get(DemoFiguresSeed, { strict: false }).lay(transaction, new Date());
      }
    });
    return true;
  } finally {
    await quiet.close();
  }
}
