export * from './builder.js';
export * from './chance.js';
export * from './fake-clamd.js';
export * from './fake-clock.js';
export * from './fake-s3.js';
export * from './fresh-database.js';
export { migrateTestDatabasesWith, type Migrate } from './migrated-template.js';
export { announceTestPostgres } from './test-postgres.js';
