import { fullStorm, type Storm } from './connection-storm.js';
import type { Share } from './mutants/try-mutants.js';

/** How much is tried, and where chance begins: the same seed asks the same questions. */
export interface Effort {
  readonly storm: Storm;
  readonly questions: number;
  readonly seed: number;
  readonly mutants: Share;
}

export const usualEffort = (seed: number): Effort => ({ storm: fullStorm, questions: 500, seed, mutants: 'all' });
export const thoroughEffort = (seed: number): Effort => ({ ...usualEffort(seed), questions: 10_000 });
