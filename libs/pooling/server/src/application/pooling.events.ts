import type { DomainEvent } from '@maillage/platform-server';
import type { CampaignChange } from '@maillage/pooling-domain';

/** The events of this context. Each has one handler. */
export const poolingEvents = [
  ...(['campaignOpened', 'campaignExtended', 'campaignClosed', 'campaignAbandoned'] as const),
  ...(['savingsBegun', 'savingsClosed'] as const),
] as const;

export type PoolingEventName = (typeof poolingEvents)[number];

export interface CampaignEventPayload {
  readonly campaignId: string;
}

export function campaignEvent(
  name: PoolingEventName,
  { campaign, decision }: CampaignChange,
): DomainEvent<PoolingEventName, CampaignEventPayload> {
  return { name, tenantId: campaign.tenantId, payload: { campaignId: campaign.id }, occurredAt: decision.at };
}
