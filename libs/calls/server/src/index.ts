export * from './calls.module.js';
export { DemoCallsSeed } from './demo/demo-calls.seed.js';
export * from './migrations/20261126000090-calls-tables.js';
export * from './migrations/20261126000091-review-and-jury.js';
export * from './migrations/20261126000093-allocation-and-awards.js';
export * from './migrations/20261126000092-consortium.js';
export * from './migrations/20261126000094-reporting.js';
export * from './migrations/20261126000095-catalogue.js';
export * from './migrations/20261126000096-notices.js';
