import { cents, priceOf, type Cents } from '@maillage/platform-kernel';
import type { CampaignLine } from './campaign-terms.js';
import type { Need } from './participation.js';

/**
 * What a Mission's firm quantity of a line would save against what it pays today, in cents; negative for a loss.
 *
 * @returns null when one of the two prices is not known
 */
export function savingEstimate(
  line: Pick<CampaignLine, 'referencePriceCents'>,
  need: Pick<Need, 'firm' | 'currentPriceCents'>,
): Cents | null {
  if (line.referencePriceCents === null || need.currentPriceCents === null) return null;
  return priceOf(need.firm, cents(need.currentPriceCents - line.referencePriceCents));
}
