export * from './application.module.js';
export * from './schema.js';
export * from './stop-on-signals.js';
