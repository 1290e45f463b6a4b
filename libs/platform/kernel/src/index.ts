export * from './clock.js';
export * from './decision.js';
export * from './domain-error.js';
export * from './id.js';
export * from './money.js';
export * from './period.js';
export * from './transition-table.js';
export * from './verdict.js';
