import type { CampaignFamily, CampaignFilter, CampaignState } from '../generated/graphql.js';
import type { OurShare } from '../campaign/vocabulary.js';

/** What the address keeps of the list. */
export interface CampaignSearch {
  readonly etat?: CampaignState;
  readonly famille?: CampaignFamily;
  readonly nous?: OurShare;
  readonly texte?: string;
}

export function campaignFilterOf({ etat, famille, nous, texte }: CampaignSearch): CampaignFilter {
  return {
    ...(etat === undefined ? {} : { state: etat }),
    ...(famille === undefined ? {} : { family: famille }),
    ...(nous === undefined ? {} : { [nous]: true }),
    ...(texte === undefined ? {} : { text: texte }),
  };
}
