export * from './official-identifier.rules.js';
export * from './organisation.js';
export * from './recipient-directory.js';
export * from './role.js';
export * from './seat-change.js';
export * from './zone-of-union.js';
