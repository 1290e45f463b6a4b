import type { Mutant } from './mutant.js';

export interface MutantFinding {
  readonly mutants: number;
  /** Broken rules that nothing noticed. */
  readonly alive: readonly string[];
}

/** All of them, or the tenth whose turn it is. */
export type Share = 'all' | number;

/** Another tenth each day. */
export function tenthOfToday(now = Date.now()): number {
  return Math.floor(now / 86_400_000) % 10;
}

export async function tryMutants(mutants: readonly Mutant[], share: Share): Promise<MutantFinding> {
  const tried = mutants.filter((_, place) => share === 'all' || place % 10 === share);
  const alive: string[] = [];
  for (const { says, isNoticed } of tried) {
    if (!(await isNoticed())) alive.push(says);
  }
  return { mutants: tried.length, alive };
}
