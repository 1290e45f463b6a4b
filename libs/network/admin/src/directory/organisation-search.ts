import type { OrganisationFilter, OrganisationKind, OrganisationState } from '../generated/graphql.js';

/** What the address keeps of the list. */
export interface OrganisationSearch {
  readonly genre?: OrganisationKind;
  readonly region?: string;
  readonly etat?: OrganisationState;
  readonly texte?: string;
}

export function organisationFilterOf({ genre, region, etat, texte }: OrganisationSearch): OrganisationFilter {
  return {
    ...(genre === undefined ? {} : { kind: genre }),
    ...(region === undefined ? {} : { regionCode: region }),
    ...(etat === undefined ? {} : { state: etat }),
    ...(texte === undefined ? {} : { text: texte }),
  };
}
