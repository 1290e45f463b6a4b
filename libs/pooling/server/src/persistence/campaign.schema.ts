import { EntitySchema } from 'typeorm';
import type { CampaignOutcome, CampaignState, CampaignTerms } from '@maillage/pooling-domain';

/** A campaign as its row is written; the domain's shape is made by the repository. */
export interface CampaignRecord {
  readonly id: string;
  readonly tenantId: string;
  readonly family: CampaignTerms['family'];
  readonly title: string;
  readonly description: string;
  readonly state: CampaignState;
  readonly outcome: CampaignOutcome | null;
  readonly extended: boolean;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly minimumKind: CampaignTerms['minimum']['kind'];
  readonly minimumValue: number;
  readonly seats: number | null;
  readonly eligibilityKind: CampaignTerms['eligibility']['kind'];
  readonly eligibilityRegionCodes: readonly string[];
  readonly eligibilityOrganisationIds: readonly string[];
  readonly eligibilityRestricted: boolean;
  /** Who may see a restricted campaign: those who could join when it opened. */
  readonly audience: readonly string[];
  /** Whether it was ever opened: a draft that is abandoned remains its coordinator's. */
  readonly published: boolean;
}

export const CampaignSchema = new EntitySchema<CampaignRecord>({
  name: 'Campaign',
  schema: 'pooling',
  tableName: 'campaign',
  columns: {
    id: { type: 'uuid', primary: true },
    tenantId: { type: 'uuid', name: 'tenant_id' },
    family: { type: 'text' },
    title: { type: 'text' },
    description: { type: 'text' },
    state: { type: 'text' },
    outcome: { type: 'text', nullable: true },
    extended: { type: 'boolean' },
    opensAt: { type: 'timestamptz', name: 'opens_at' },
    closesAt: { type: 'timestamptz', name: 'closes_at' },
    minimumKind: { type: 'text', name: 'minimum_kind' },
    minimumValue: { type: 'integer', name: 'minimum_value' },
    seats: { type: 'integer', nullable: true },
    eligibilityKind: { type: 'text', name: 'eligibility_kind' },
    eligibilityRegionCodes: { type: 'text', array: true, name: 'eligibility_region_codes' },
    eligibilityOrganisationIds: { type: 'uuid', array: true, name: 'eligibility_organisation_ids' },
    eligibilityRestricted: { type: 'boolean', name: 'eligibility_restricted' },
    audience: { type: 'uuid', array: true },
    published: { type: 'boolean' },
  },
});

export interface CampaignLineRecord {
  readonly id: string;
  readonly tenantId: string;
  readonly campaignId: string;
  readonly position: number;
  readonly label: string;
  readonly unit: string;
  readonly referencePriceCents: number | null;
}

export const CampaignLineSchema = new EntitySchema<CampaignLineRecord>({
  name: 'CampaignLine',
  schema: 'pooling',
  tableName: 'campaign_line',
  columns: {
    id: { type: 'uuid', primary: true },
    tenantId: { type: 'uuid', name: 'tenant_id' },
    campaignId: { type: 'uuid', name: 'campaign_id' },
    position: { type: 'integer' },
    label: { type: 'text' },
    unit: { type: 'text' },
    referencePriceCents: { type: 'bigint', name: 'reference_price_cents', nullable: true },
  },
});
