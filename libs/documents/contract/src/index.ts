export * from './document-bytes.js';
export * from './document-door.js';
export * from './document-facts.js';
export * from './document-reads.js';
export * from './document-renewed.js';
export * from './document-shelf.js';
export * from './document-uses.js';
