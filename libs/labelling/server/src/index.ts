export * from './demo/demo-labels.seed.js';
export * from './labelling.module.js';
export * from './migrations/20261126000050-labelling-tables.js';
export * from './demo/demo-frameworks.seed.js';
export * from './migrations/20261126000061-frameworks-undone.js';
