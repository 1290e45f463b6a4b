/** The transaction of whoever asks: a campaign is drafted on its connection, and committed with the rest or not at all. */
export interface DraftingTransaction {
  rows<Row>(statement: { readonly name: string; readonly text: string }, values: readonly unknown[]): Promise<Row[]>;
}

/** Who drafts, in whose name, and what this person may do there. */
export interface DraftingActor {
  readonly personId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly role: string;
  readonly capabilities: ReadonlySet<string>;
}

export const draftedFamilies = ['purchasing', 'callsForProjects', 'communication', 'thematicFacilitation'] as const;
export type DraftedFamily = (typeof draftedFamilies)[number];

/** What another context knows of a campaign that it proposes. Its coordinator writes the rest before it opens. */
export interface WantedCampaign {
  readonly family: DraftedFamily;
  readonly title: string;
  readonly description: string;
  /** One line, in this unit. */
  readonly unit: string;
  /** The Missions that may join; the coordinator may change them. */
  readonly organisationIds: readonly string[];
}

/** Drafts a campaign in the name of the acting organisation. */
export abstract class CampaignDrafting {
  /**
   * @param at when it is drafted
   * @returns the id of the draft
   * @throws DomainError FORBIDDEN without the capability to coordinate; what the rules of a draft refuse
   */
  abstract draft(
    transaction: DraftingTransaction,
    actor: DraftingActor,
    wanted: WantedCampaign & { readonly at: Date },
  ): Promise<string>;
}
