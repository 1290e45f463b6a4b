import type { Cents } from '@maillage/platform-kernel';
import type { CampaignFamily, EligibilityKind, MinimumKind } from './campaign-vocabulary.js';

export interface CampaignLine {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** The price of one unit without pooling, as the coordinator knows it. */
  readonly referencePriceCents: Cents | null;
}

/** What must be gathered before the needs close: that many members, or that sum of their firm quantities. */
export interface CampaignMinimum {
  readonly kind: MinimumKind;
  readonly value: number;
}

export interface Eligibility {
  readonly kind: EligibilityKind;
  /** Read when the kind is `regions`, empty otherwise. */
  readonly regionCodes: readonly string[];
  /** Read when the kind is `organisations`, empty otherwise. */
  readonly organisationIds: readonly string[];
  /** Whether the campaign shows itself only to those who may join it. */
  readonly restricted: boolean;
}

/** What a coordinator writes, and may change while the campaign is a draft. */
export interface CampaignTerms {
  readonly family: CampaignFamily;
  readonly title: string;
  readonly description: string;
  readonly lines: readonly CampaignLine[];
  readonly minimum: CampaignMinimum;
  readonly seats: number | null;
  readonly opensAt: Date;
  /** The first instant at which an answer comes too late. */
  readonly closesAt: Date;
  readonly eligibility: Eligibility;
}
