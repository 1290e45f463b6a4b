import type { NeedAsked, TermsAsked } from './terms-of-input.js';

/** What each act is asked with. The schema's inputs have these shapes. */
export interface AskedOnce {
  readonly idempotencyKey: string;
}

export interface DraftAsked extends AskedOnce {
  readonly terms: TermsAsked;
}

export interface CampaignAsked extends AskedOnce {
  readonly campaignId: string;
}

export interface EditAsked extends CampaignAsked {
  readonly terms: TermsAsked;
}

export interface ExtensionAsked extends CampaignAsked {
  readonly closesAt: Date;
  readonly reason: string;
}

export interface AbandonmentAsked extends CampaignAsked {
  readonly reason: string;
}

/** An act whose reason may be given. */
export interface ReasonedAsked extends CampaignAsked {
  readonly reason?: string | null;
}

export interface DeclarationAsked extends CampaignAsked {
  readonly needs: readonly NeedAsked[];
  readonly sharesQuantities: boolean;
}

export interface JoiningAsked extends CampaignAsked {
  readonly needs?: readonly NeedAsked[] | null;
  readonly sharesQuantities?: boolean | null;
}
