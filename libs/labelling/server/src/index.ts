export * from './demo/demo-figures.seed.js';
export * from './demo/demo-frameworks.seed.js';
export * from './demo/demo-labels.seed.js';
export { KeepFiguresOfTheDay } from './jobs/steering/keep-figures-of-the-day.job.js';
export * from './labelling.module.js';
export * from './migrations/20261126000050-labelling-tables.js';
export * from './migrations/20261126000061-frameworks-undone.js';
export * from './migrations/20261126000062-audit-independence.js';
export { DemoLabellingSeed } from './demo/demo-labelling.seed.js';
