import { useFormat } from '@maillage/platform-admin';
import { useCallsWords } from '../language/calls-words.js';

interface Amounts {
  readonly leastCents: number | null;
  readonly mostCents: number | null;
}

/** How much a funder gives, as far as it says. */
export function useAmounts() {
  const words = useCallsWords();
  const { money } = useFormat();
  return ({ leastCents, mostCents }: Amounts): string | null => {
    if (leastCents === null) return mostCents === null ? null : words('outside.to', { amount: money(mostCents) });
    if (mostCents === null) return words('outside.from', { amount: money(leastCents) });
    return words('outside.between', { least: money(leastCents), most: money(mostCents) });
  };
}
