export * from './cycle/cycle-vocabulary.js';
export * from './cycle/cycle.transitions.js';
export * from './cycle/label.transitions.js';
