import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Decision } from '@maillage/platform-kernel';

interface DecisionRecord {
  readonly id: string;
  readonly tenantId: string;
  readonly act: string;
  readonly fromState: string | null;
  readonly toState: string;
  readonly personId: string | null;
  readonly personName: string;
  readonly decidedAt: Date;
  readonly reason: string | null;
}

export interface CampaignDecisionRecord extends DecisionRecord {
  readonly campaignId: string;
}

export interface ParticipationDecisionRecord extends DecisionRecord {
  readonly participationId: string;
  readonly coordinatorId: string;
}

const columns = {
  id: { type: 'uuid', primary: true },
  tenantId: { type: 'uuid', name: 'tenant_id' },
  act: { type: 'text' },
  fromState: { type: 'text', name: 'from_state', nullable: true },
  toState: { type: 'text', name: 'to_state' },
  personId: { type: 'uuid', name: 'person_id', nullable: true },
  personName: { type: 'text', name: 'person_name' },
  decidedAt: { type: 'timestamptz', name: 'decided_at' },
  reason: { type: 'text', nullable: true },
} as const satisfies Record<keyof DecisionRecord, EntitySchemaColumnOptions>;

export const CampaignDecisionSchema = new EntitySchema<CampaignDecisionRecord>({
  name: 'CampaignDecision',
  schema: 'pooling',
  tableName: 'campaign_decision',
  columns: { ...columns, campaignId: { type: 'uuid', name: 'campaign_id' } },
});

export const ParticipationDecisionSchema = new EntitySchema<ParticipationDecisionRecord>({
  name: 'ParticipationDecision',
  schema: 'pooling',
  tableName: 'participation_decision',
  columns: {
    ...columns,
    participationId: { type: 'uuid', name: 'participation_id' },
    coordinatorId: { type: 'uuid', name: 'coordinator_id' },
  },
});

export function decisionRecord(decision: Decision): DecisionRecord {
  const { id, act, from, to, actor, at, reason } = decision;
  return {
    id,
    tenantId: actor.organisationId,
    act,
    fromState: from,
    toState: to,
    personId: actor.personId,
    personName: actor.name,
    decidedAt: at,
    reason,
  };
}
