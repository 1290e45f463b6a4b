import type { Cents } from '@maillage/platform-kernel';

/** Statements in the scope of whoever reads: what it does not see is not there. */
export interface CampaignReading {
  rows<Row>(statement: { readonly name: string; readonly text: string }, values: readonly unknown[]): Promise<Row[]>;
}

/** A campaign in a list, with what it saved once that is told. */
export interface ListedCampaign {
  readonly id: string;
  readonly coordinatorId: string;
  readonly title: string;
  readonly state: string;
  readonly isAgreed: boolean;
  /** As an instant of ISO 8601. */
  readonly closesAt: string;
  readonly joined: number;
  /** `collecting` or `closed`; null before they begin. */
  readonly savingsState: string | null;
  /** As it is told to everybody: null while too few gave a reference. */
  readonly netCents: Cents | null;
}

/** What a Mission bought in a campaign, and until when the purchase runs. */
export interface RunningPurchase {
  readonly campaignId: string;
  readonly title: string;
  /** The last day, as 2027-12-31. */
  readonly endsOn: string;
}

export abstract class CampaignReads {
  /** Those of `ids` that the reader sees, the latest to close first. */
  abstract listed(reads: CampaignReading, ids: readonly string[]): Promise<readonly ListedCampaign[]>;

  /** The purchases of a Mission that run out between two days, the first to end first. */
  abstract endingPurchases(
    reads: CampaignReading,
    organisationId: string,
    between: { readonly from: string; readonly until: string },
  ): Promise<readonly RunningPurchase[]>;
}
