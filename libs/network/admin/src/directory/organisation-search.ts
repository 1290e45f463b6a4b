import type {
  OrganisationFilter,
  OrganisationKind,
  OrganisationSort,
  OrganisationState,
} from '../generated/graphql.js';
import { orderOf } from '@maillage/platform-admin';

/** What the address keeps of the list. */
export interface OrganisationSearch {
  readonly genre?: OrganisationKind;
  readonly region?: string;
  readonly etat?: OrganisationState;
  readonly arml?: string;
  readonly texte?: string;
  /** A column, with a minus when the order runs backwards. */
  readonly tri?: string;
}

export const organisationOrders = ['name', 'kind', 'region', 'state'] as const;

export function organisationFilterOf({ genre, region, etat, arml, texte }: OrganisationSearch): OrganisationFilter {
  return {
    ...(genre === undefined ? {} : { kind: genre }),
    ...(region === undefined ? {} : { regionCode: region }),
    ...(etat === undefined ? {} : { state: etat }),
    ...(arml === undefined ? {} : { regionalId: arml }),
    ...(texte === undefined ? {} : { text: texte }),
  };
}

export function organisationSortOf({ tri }: OrganisationSearch): OrganisationSort {
  return orderOf(tri, organisationOrders, 'name');
}
