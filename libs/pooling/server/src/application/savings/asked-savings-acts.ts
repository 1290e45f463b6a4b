import type { AskedOnce } from '../asked-acts.js';

/** What each act on savings is asked with. The schema's inputs have these shapes. */
export interface SavingsAsked extends AskedOnce {
  readonly campaignId: string;
}

export interface SavingsFiguresAsked extends SavingsAsked {
  readonly startsOn: string;
  readonly months: number;
  readonly feeCents: number;
  readonly source: string;
  readonly paid: readonly { readonly organisationId: string; readonly amountCents: number }[];
}

export interface ReferenceAsked extends SavingsAsked {
  readonly amountCents: number;
  readonly months: number;
  readonly source: string;
}
