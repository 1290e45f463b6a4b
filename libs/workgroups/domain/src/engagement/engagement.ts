/** What a Mission does in a theme: the last three are what the theme lives of. */
export const engagementFacets = ['attended', 'used', 'led', 'delivered', 'contributed'] as const;
export type EngagementFacet = (typeof engagementFacets)[number];

/** Facets by which a Mission gives to the others. */
export const givingFacets: readonly EngagementFacet[] = ['led', 'delivered', 'contributed'];

/** How often an organisation did something in a group, and when last. */
export interface CountedDeeds {
  readonly organisationId: string;
  readonly facet: EngagementFacet;
  readonly count: number;
  /** As `2027-03-31`. */
  readonly lastOn: string;
}

export interface EngagementFigure {
  readonly facet: EngagementFacet;
  readonly count: number;
  /** From 0 to 3, as a screen fills them: enough to see where one stands, too little to rank by. */
  readonly points: number;
}

export const engagementBalances = ['none', 'takes', 'gives', 'both'] as const;
/** Whether a Mission gives to a theme, takes from it, or both. It is no measure of how much. */
export type EngagementBalance = (typeof engagementBalances)[number];

export interface MissionEngagement {
  readonly figures: readonly EngagementFigure[];
  readonly balance: EngagementBalance;
}

/** How often each further point is given. */
const pointsFrom = [1, 3, 6] as const;

export function pointsOf(count: number): number {
  return pointsFrom.filter((from) => count >= from).length;
}

/** Where one Mission stands in one theme, every facet named. */
export function engagementOf(organisationId: string, deeds: readonly CountedDeeds[]): MissionEngagement {
  const figures = engagementFacets.map((facet) => {
    const found = deeds.find((one) => one.organisationId === organisationId && one.facet === facet);
    const count = found?.count ?? 0;
    return { facet, count, points: pointsOf(count) };
  });
  const gives = figures.some(({ facet, count }) => count > 0 && givingFacets.includes(facet));
  const takes = figures.some(({ facet, count }) => count > 0 && !givingFacets.includes(facet));
  return { figures, balance: gives ? (takes ? 'both' : 'gives') : takes ? 'takes' : 'none' };
}
