export * from './demo/demo-documents.seed.js';
export * from './documents.module.js';
export { ScanVersions } from './jobs/scan-versions.job.js';
export { ForgetContents } from './jobs/forget-contents.job.js';
export * from './migrations/20261126000060-documents.js';
export * from './migrations/20261126000083-claimed-uploads.js';
