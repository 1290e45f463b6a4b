export * from './calls.module.js';
export * from './migrations/20261126000090-calls-tables.js';
