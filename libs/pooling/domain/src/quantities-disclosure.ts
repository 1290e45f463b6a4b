import type { CampaignGauge } from './campaign-gauge.js';
import type { CampaignMinimum } from './campaign-terms.js';

/** Below this number of Missions, a sum says too much about each of them. */
export const smallestCrowd = 3;

export interface CoordinatorDisclosure {
  /** Whether the quantities of every row are hidden, also of those who share theirs. */
  readonly rowsWithheld: boolean;
  readonly totalsWithheld: boolean;
}

/**
 * What the coordinator may see: a total minus the visible rows must never give one Mission away. With one or two
 * members that do not share, the rows are hidden and the total stays, unless the total is one Mission's own figure.
 *
 * @param joined how many Missions the totals add up
 * @param unshared how many of those do not share their quantities
 */
export function coordinatorDisclosure(joined: number, unshared: number): CoordinatorDisclosure {
  return {
    rowsWithheld: unshared > 0 && unshared < smallestCrowd,
    totalsWithheld: unshared > 0 && joined === 1,
  };
}

/** Whether the totals are hidden from the network at large. */
export function totalsWithheldFromNetwork(joined: number): boolean {
  return joined < smallestCrowd;
}

type Quantity = 'firm' | 'probable' | 'maximum' | 'missing';

export type DisclosedGauge = Omit<CampaignGauge, Quantity | 'minimumReached'> & {
  readonly [figure in Quantity]: number | null;
} & { readonly minimumReached: boolean | null };

/**
 * The gauge without its quantities. With a minimum by quantity, what lacks to it would give the firm total back, and
 * whether it is reached would give it back in a few guesses: both go too.
 */
export function gaugeWithoutQuantities(gauge: CampaignGauge, minimum: CampaignMinimum): DisclosedGauge {
  const hidden = { ...gauge, firm: null, probable: null, maximum: null };
  return minimum.kind === 'quantity' ? { ...hidden, missing: null, minimumReached: null } : hidden;
}
