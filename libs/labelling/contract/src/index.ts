export * from './label-standings.js';
