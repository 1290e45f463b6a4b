export * from './label-standings.js';
export * from './weak-criteria.js';
