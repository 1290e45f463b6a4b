export * from './labelling.module.js';
export * from './migrations/20261126000050-labelling-tables.js';
export * from './migrations/20261126000062-audit-independence.js';
