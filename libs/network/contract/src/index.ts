export * from './organisation.js';
export * from './role.js';
