import type { MigrationClass } from '@maillage/platform-server';
import { migrateTestDatabasesWith } from '@maillage/platform-testing';

/** Loaded only by the worker that makes the template: a whole server takes a second or two to load. */
migrateTestDatabasesWith(async (ownerUrl) => {
  const platform = await import('@maillage/platform-server');
  const contexts = [platform, await import('@maillage/network-server'), await import('@maillage/pooling-server')];
  await platform.migrate(ownerUrl, contexts.flatMap(migrationsOf).sort(byDate));
});

function migrationsOf(face: object): MigrationClass[] {
  return Object.values(face).filter(isMigration);
}

function isMigration(exported: unknown): exported is MigrationClass {
  return typeof exported === 'function' && 'up' in Object(exported.prototype);
}

/** A migration's name ends in the fourteen digits of its date. */
function byDate(one: MigrationClass, other: MigrationClass): number {
  return one.name.slice(-14).localeCompare(other.name.slice(-14));
}
