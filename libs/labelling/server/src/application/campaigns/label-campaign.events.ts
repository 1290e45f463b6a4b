import type { DomainEvent } from '@maillage/platform-server';

export const labelCampaignEvents = ['labelCampaignOpened', 'labelCampaignReminded', 'labelCampaignClosed'] as const;

export interface LabelCampaignPayload {
  readonly campaignId: string;
}

export function labelCampaignEvent<Name extends (typeof labelCampaignEvents)[number]>(
  name: Name,
  { tenantId, id, at }: { tenantId: string; id: string; at: Date },
): DomainEvent<Name, LabelCampaignPayload> {
  return { name, tenantId, payload: { campaignId: id }, occurredAt: at };
}
