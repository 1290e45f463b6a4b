export * from './campaign-drafting.js';
export * from './campaign-reads.js';
