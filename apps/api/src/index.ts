export * from './api.module.js';
export * from './application.module.js';
export * from './create-api.js';
export * from './operations.js';
export * from './schema.js';
