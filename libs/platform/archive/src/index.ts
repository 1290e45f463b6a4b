export * from './zip-extent.js';
