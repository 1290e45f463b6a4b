import type { EngagementFacet } from '../generated/graphql.js';

/** What is taken first, then what is given. */
export const facets: readonly EngagementFacet[] = ['attended', 'used', 'led', 'delivered', 'contributed'];
