import {
  AllocationAndAwards20261126000093,
  Catalogue20261126000095,
  Notices20261126000096,
  CallsTables20261126000090,
  Consortium20261126000092,
  Reporting20261126000094,
  ReviewAndJury20261126000091,
} from '@maillage/calls-server';
import { ClaimedUploads20261126000083, Documents20261126000060 } from '@maillage/documents-server';
import { Forms20261126000080 } from '@maillage/forms-server';
import {
  AgendaOfEachReport20261127000213,
  AgendaPoints20261126000081,
  AppliedOnceAssessed20261127000100,
  AuditIndependence20261126000062,
  CriterionBenchmarks20261126000071,
  FilesWithSeats20261126000070,
  FrameworksUndone20261126000061,
  LabellingTables20261126000050,
  OwnAudit20261126000063,
} from '@maillage/labelling-server';
import {
  Accounts20261122000031,
  DecisionsOfOnesOwn20261122000038,
  DirectorySearch20261122000035,
  FactsForContexts20261126000040,
  ImportUndo20261122000033,
  MandatesAndProfiles20261122000030,
  NamesAsTyped20261126000082,
  NetworkTables20261122000010,
  ProposedMandates20261122000036,
} from '@maillage/network-server';
import {
  CalendarsInMails20261127000201,
  DeliveryMarks20261122000002,
  ImportsAndExports20261122000032,
  migrate,
  type MigrationClass,
  migrateJobs,
  PlatformTables20261122000001,
  SavedViews20261122000034,
  SecretMails20261122000032,
} from '@maillage/platform-server';
import { CampaignSavings20261127000209, PoolingTables20261122000020 } from '@maillage/pooling-server';
import {
  GroupCampaigns20261127000210,
  Meetings20261127000203,
  OpenAmendmentsForClock20261127000212,
  SharedServices20261127000206,
  SharesOfLeavers20261127000211,
  Surveys20261127000205,
  Work20261127000207,
  WorkgroupTables20261127000200,
  Workshops20261127000204,
} from '@maillage/workgroups-server';

const migrations: readonly MigrationClass[] = [
  PlatformTables20261122000001,
  DeliveryMarks20261122000002,
  NetworkTables20261122000010,
  PoolingTables20261122000020,
  MandatesAndProfiles20261122000030,
  Accounts20261122000031,
  SecretMails20261122000032,
  ImportsAndExports20261122000032,
  ImportUndo20261122000033,
  SavedViews20261122000034,
  DirectorySearch20261122000035,
  ProposedMandates20261122000036,
  DecisionsOfOnesOwn20261122000038,
  FactsForContexts20261126000040,
  LabellingTables20261126000050,
  Documents20261126000060,
  FrameworksUndone20261126000061,
  AuditIndependence20261126000062,
  OwnAudit20261126000063,
  FilesWithSeats20261126000070,
  CriterionBenchmarks20261126000071,
  Forms20261126000080,
  AgendaPoints20261126000081,
  NamesAsTyped20261126000082,
  ClaimedUploads20261126000083,
  CallsTables20261126000090,
  ReviewAndJury20261126000091,
  Consortium20261126000092,
  AllocationAndAwards20261126000093,
  Reporting20261126000094,
  Catalogue20261126000095,
  Notices20261126000096,
  AppliedOnceAssessed20261127000100,
  WorkgroupTables20261127000200,
  CalendarsInMails20261127000201,
  Meetings20261127000203,
  Workshops20261127000204,
  Surveys20261127000205,
  SharedServices20261127000206,
  Work20261127000207,
  CampaignSavings20261127000209,
  GroupCampaigns20261127000210,
  SharesOfLeavers20261127000211,
  OpenAmendmentsForClock20261127000212,
  AgendaOfEachReport20261127000213,
];

/**
 * Brings a database to the present schema, the queues' included.
 *
 * @param ownerUrl as the owner role, which serves nothing
 * @returns the names of the migrations that were run
 * @throws NewerDatabaseError when the database is ahead of this version
 */
export async function migrateDatabase(ownerUrl: string): Promise<string[]> {
  const run = await migrate(ownerUrl, migrations);
  await migrateJobs(ownerUrl);
  return run;
}
