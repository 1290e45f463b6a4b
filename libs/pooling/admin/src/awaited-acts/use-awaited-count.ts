import { useAwaitedActs } from './use-awaited-acts.js';

/** How many acts are awaited, for the navigation; 0 until it is known. */
export function useAwaitedCount(): number {
  return useAwaitedActs().campaigns?.length ?? 0;
}
