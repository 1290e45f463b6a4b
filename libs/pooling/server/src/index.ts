export * from './demo/demo-campaigns.seed.js';
export * from './migrations/20261122000020-pooling-tables.js';
export * from './pooling.module.js';
export * from './migrations/20261127000209-campaign-savings.js';
