export * from './migrations/20261126000050-labelling-tables.js';
