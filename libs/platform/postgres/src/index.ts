export {
  createDatabase,
  createOwnedDatabase,
  createRoles,
  dropDatabase,
  type ServingPasswords,
} from './database-roles.js';
export { ephemeralPostgres } from './ephemeral-postgres.js';
export { DataFolderError, PostgresStartError } from './postgres.errors.js';
export { quickFolder } from './quick-folder.js';
export type { PostgresOptions, PostgresProgress, PostgresRole, RunningPostgres } from './running-postgres.js';
export { joinOrStartPostgres, startPostgres } from './start-postgres.js';
