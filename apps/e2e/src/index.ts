export * from './axe.js';
export * from './browser/open-browser.js';
export * from './server/signed-in.js';
export * from './server/start-maillage.js';
export * from './server/story-portal.js';
