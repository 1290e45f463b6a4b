import type { CampaignCounters } from '../campaign-counters.js';

/** Ten Missions may join and none has answered, unless told otherwise. */
export function counters(facts: Partial<CampaignCounters> = {}): CampaignCounters {
  return { eligible: 10, joined: 0, declared: 0, firm: 0, probable: 0, maximum: 0, ...facts };
}
