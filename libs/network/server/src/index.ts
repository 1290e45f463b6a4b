export * from './application/demo-accounts.js';
export * from './application/demo-network.seed.js';
export * from './application/directory-file.js';
export * from './application/import-directory.use-case.js';
export * from './application/password-hasher.js';
export * from './migrations/20261122000010-network-tables.js';
export * from './network.module.js';
export * from './persistence/directory-import.connection.js';
