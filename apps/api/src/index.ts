export * from './api.module.js';
export * from './contexts.js';
export * from './create-api.js';
export * from './operations.js';
