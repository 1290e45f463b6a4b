export * from './demo/demo-forms.seed.js';
export * from './forms.module.js';
export * from './migrations/20261126000080-forms.js';
