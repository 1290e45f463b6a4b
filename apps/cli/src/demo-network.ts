import { NestFactory } from '@nestjs/core';
import { ApplicationModule, type ApplicationSettings } from '@maillage/api/contexts';
import { DemoCallsSeed } from '@maillage/calls-server';
import { DemoDocumentsSeed } from '@maillage/documents-server';
import { DemoFormsSeed } from '@maillage/forms-server';
import {
  DemoCoursesSeed,
  DemoEvidenceSeed,
  DemoFiguresSeed,
  DemoFrameworksSeed,
  DemoLabellingSeed,
  DemoLabelsSeed,
} from '@maillage/labelling-server';
import { DemoNetworkSeed } from '@maillage/network-server';
import { nobody, systemPerson, TenantDatabase, type WriteTransaction } from '@maillage/platform-server';
import { DemoCampaignsSeed } from '@maillage/pooling-server';
import {
  DemoGroupCampaignsSeed,
  DemoGroupsSeed,
  DemoMeetingsSeed,
  DemoServicesSeed,
  DemoSurveysSeed,
  DemoWorkSeed,
} from '@maillage/workgroups-server';

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
      const pooled = await campaigns.lay(transaction, laid, beforeEach);
      const union = laid.organisations.find(({ kind }) => kind === 'nationalUnion');
      if (union !== undefined) await frameworks.lay(transaction, union.id, new Date());
      await quiet.get(DemoGroupsSeed, { strict: false }).lay(transaction, laid, new Date());
      await quiet.get(DemoGroupCampaignsSeed, { strict: false }).lay(transaction, laid, pooled);
      await quiet.get(DemoSurveysSeed, { strict: false }).lay(transaction, laid, new Date());
      const region = laid.organisations.find(({ code }) => code === 'DEMO-ARML-CVL');
      if (region !== undefined) {
        await quiet.get(DemoMeetingsSeed, { strict: false }).lay(transaction, region.id, new Date());
        await quiet.get(DemoServicesSeed, { strict: false }).lay(transaction, region.id, new Date());
        await layWork(quiet, transaction, {
          regionId: region.id,
          unionId: union?.id ?? null,
          keepsFiles: keepsFiles(settings),
        });
      }
      if (labelCycles) {
        await quiet.get(DemoLabelsSeed, { strict: false }).lay(transaction, laid, new Date());
        await quiet.get(DemoCoursesSeed, { strict: false }).lay(transaction, laid, new Date());
        await quiet.get(DemoLabellingSeed, { strict: false }).lay(transaction, laid, new Date());
        if (keepsFiles(settings) && union !== undefined) await layEvidence(quiet, transaction, laid, union.id);
        await quiet.get(DemoFiguresSeed, { strict: false }).lay(transaction, new Date());
      }
      // An application begins with the label that its organisation has.
      await layCalls(quiet, transaction, laid);
    });
    return true;
  } finally {
    await quiet.close();
  }
}

function keepsFiles({ documents }: Pick<ApplicationSettings, 'documents'>): boolean {
  return documents !== undefined && documents.store.kind !== 'none';
}

/** Calls for projects, each with its form, and who applied. */
async function layCalls(
  quiet: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>,
  transaction: WriteTransaction,
  laid: Parameters<DemoCallsSeed['asked']>[0],
): Promise<void> {
  const calls = quiet.get(DemoCallsSeed, { strict: false });
  const now = new Date();
  const forms = await quiet.get(DemoFormsSeed, { strict: false }).lay(transaction, calls.asked(laid, now));
  await calls.lay(transaction, laid, { forms, now });
}

/** Documents with their files, and the answers that they prove; a portal that keeps no files has none. */
async function layEvidence(
  quiet: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>,
  transaction: WriteTransaction,
  laid: Parameters<DemoEvidenceSeed['asked']>[1],
  unionId: string,
): Promise<void> {
  const evidence = quiet.get(DemoEvidenceSeed, { strict: false });
  const asked = await evidence.asked(transaction, laid, new Date());
  const kept = await quiet.get(DemoDocumentsSeed, { strict: false }).lay(transaction, unionId, asked);
  const joined = asked.flatMap((one, index) => (kept[index] === undefined ? [] : [{ ...one, ...kept[index] }]));
  await evidence.join(transaction, laid, joined);
}

/** The work of groups, with the files of its deliverables where the portal keeps files. */
async function layWork(
  quiet: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>,
  transaction: WriteTransaction,
  laid: { readonly regionId: string; readonly unionId: string | null; readonly keepsFiles: boolean },
): Promise<void> {
  const work = quiet.get(DemoWorkSeed, { strict: false });
  const now = new Date();
  const { regionId, unionId } = laid;
  const asked = laid.keepsFiles && unionId !== null ? await work.asked(transaction, regionId, now) : [];
  const documents = quiet.get(DemoDocumentsSeed, { strict: false });
  const files = unionId === null ? [] : await documents.lay(transaction, unionId, asked);
  const kept = asked.flatMap((one, index) => (files[index] === undefined ? [] : [{ ...one, ...files[index] }]));
  await work.lay(transaction, regionId, { now, kept });
}
