import type { EntitySchema } from 'typeorm';
import { CampaignLineSchema, CampaignSchema } from './campaign.schema.js';
import { CampaignDecisionSchema, ParticipationDecisionSchema } from './decision.schema.js';
import { NeedSchema, PaidPriceSchema, ParticipationSchema } from './participation.schema.js';

/** What TypeORM must know of this context. */
export const poolingEntities: readonly EntitySchema[] = [
  CampaignSchema,
  CampaignLineSchema,
  CampaignDecisionSchema,
  ParticipationSchema,
  ParticipationDecisionSchema,
  NeedSchema,
  PaidPriceSchema,
];
