/** The sums of one campaign. Quantities are those of the joined Missions alone, over all lines. */
export interface CampaignCounters {
  /** Active Missions that the eligibility names, the coordinator not counted. */
  readonly eligible: number;
  readonly joined: number;
  /** Missions that declared needs without joining. */
  readonly declared: number;
  readonly firm: number;
  readonly probable: number;
  readonly maximum: number;
}
