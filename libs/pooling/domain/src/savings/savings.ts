import type { Cents } from '@maillage/platform-kernel';
import type { SavingsState } from './savings-vocabulary.js';

/** What a member pays for the whole stretch that the savings are counted over. */
export interface MemberBill {
  readonly organisationId: string;
  readonly amountCents: Cents;
  /** Its share of the fee. */
  readonly feeCents: Cents;
}

/** What the coordinator writes: over which months, at which common fee, and what each member pays. */
export interface SavingsTerms {
  /** The first day, as `2027-01-01`. */
  readonly startsOn: string;
  readonly months: number;
  /** What the purchase itself costs the members together. */
  readonly feeCents: Cents;
  /** From where the coordinator knows what is paid. */
  readonly source: string;
  readonly paid: readonly Pick<MemberBill, 'organisationId' | 'amountCents'>[];
}

export interface CampaignSavings extends Omit<SavingsTerms, 'paid'> {
  readonly campaignId: string;
  /** Who coordinates. */
  readonly tenantId: string;
  readonly state: SavingsState;
  readonly bills: readonly MemberBill[];
}

/** What a Mission paid before, over how many months, and from where it knows. */
export interface SavingReference {
  readonly amountCents: Cents;
  readonly months: number;
  readonly source: string;
}
