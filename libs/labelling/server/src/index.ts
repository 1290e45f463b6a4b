export * from './labelling.module.js';
export * from './migrations/20261126000050-labelling-tables.js';
export { KeepFiguresOfTheDay } from './jobs/steering/keep-figures-of-the-day.job.js';
