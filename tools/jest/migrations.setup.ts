import { migrateTestDatabasesWith } from '@maillage/platform-testing';

/** Loaded only by the worker that makes the template: a whole server takes a second or two to load. */
migrateTestDatabasesWith(async (ownerUrl) => {
  const { migrateDatabase } = await import('@maillage/api');
  await migrateDatabase(ownerUrl);
});
