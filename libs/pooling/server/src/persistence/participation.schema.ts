import { EntitySchema } from 'typeorm';
import type { ParticipationState } from '@maillage/pooling-domain';

export interface ParticipationRecord {
  readonly id: string;
  readonly tenantId: string;
  readonly campaignId: string;
  readonly coordinatorId: string;
  readonly state: ParticipationState;
  readonly sharesQuantities: boolean;
  readonly declaredAt: Date | null;
  readonly joinedAt: Date | null;
  readonly answeredAt: Date;
}

export const ParticipationSchema = new EntitySchema<ParticipationRecord>({
  name: 'Participation',
  schema: 'pooling',
  tableName: 'participation',
  columns: {
    id: { type: 'uuid', primary: true },
    tenantId: { type: 'uuid', name: 'tenant_id' },
    campaignId: { type: 'uuid', name: 'campaign_id' },
    coordinatorId: { type: 'uuid', name: 'coordinator_id' },
    state: { type: 'text' },
    sharesQuantities: { type: 'boolean', name: 'shares_quantities' },
    declaredAt: { type: 'timestamptz', name: 'declared_at', nullable: true },
    joinedAt: { type: 'timestamptz', name: 'joined_at', nullable: true },
    answeredAt: { type: 'timestamptz', name: 'answered_at' },
  },
});

export interface NeedRecord {
  readonly participationId: string;
  readonly lineId: string;
  readonly tenantId: string;
  readonly campaignId: string;
  readonly coordinatorId: string;
  readonly shared: boolean;
  readonly firm: number;
  readonly probable: number;
  readonly maximum: number;
}

export const NeedSchema = new EntitySchema<NeedRecord>({
  name: 'Need',
  schema: 'pooling',
  tableName: 'need',
  columns: {
    participationId: { type: 'uuid', primary: true, name: 'participation_id' },
    lineId: { type: 'uuid', primary: true, name: 'line_id' },
    tenantId: { type: 'uuid', name: 'tenant_id' },
    campaignId: { type: 'uuid', name: 'campaign_id' },
    coordinatorId: { type: 'uuid', name: 'coordinator_id' },
    shared: { type: 'boolean' },
    firm: { type: 'integer' },
    probable: { type: 'integer' },
    maximum: { type: 'integer' },
  },
});

/** What a Mission pays today: a table of its own, because its band is narrower than the need's. */
export interface PaidPriceRecord {
  readonly participationId: string;
  readonly lineId: string;
  readonly tenantId: string;
  readonly priceCents: number;
}

export const PaidPriceSchema = new EntitySchema<PaidPriceRecord>({
  name: 'PaidPrice',
  schema: 'pooling',
  tableName: 'paid_price',
  columns: {
    participationId: { type: 'uuid', primary: true, name: 'participation_id' },
    lineId: { type: 'uuid', primary: true, name: 'line_id' },
    tenantId: { type: 'uuid', name: 'tenant_id' },
    priceCents: { type: 'bigint', name: 'price_cents' },
  },
});
