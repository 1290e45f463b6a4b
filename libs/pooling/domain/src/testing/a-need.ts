import type { Need } from '../participation.js';
import { licences } from './a-campaign.js';

export function aNeed(facts: Partial<Need> = {}): Need {
  return { lineId: licences.id, firm: 58, probable: 6, maximum: 70, currentPriceCents: null, ...facts };
}
