import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms } from '../campaign-terms.js';
import { deadlineHasPassed } from '../closing-deadline.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function closingMustBeToCome(terms: Pick<CampaignTerms, 'closesAt'>, at: Date): PoolingVerdict {
  if (!deadlineHasPassed(terms, at)) return allowed;
  return refused('closingInPast', { closesAt: terms.closesAt.toISOString() });
}
