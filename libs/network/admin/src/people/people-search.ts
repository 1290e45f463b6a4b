import { orderOf } from '@maillage/platform-admin';
import type { OrganisationKind, PeopleFilter, PeopleSort, Role } from '../generated/graphql.js';

/** What the address keeps of the list of people. */
export interface PeopleSearch {
  readonly fonction?: Role;
  readonly region?: string;
  readonly genre?: OrganisationKind;
  readonly texte?: string;
  /** A column, with a minus when the order runs backwards. */
  readonly tri?: string;
}

export const peopleOrders = ['name', 'organisation', 'role', 'region'] as const;

export function peopleFilterOf({ fonction, region, genre, texte }: PeopleSearch): PeopleFilter {
  return {
    ...(fonction === undefined ? {} : { role: fonction }),
    ...(region === undefined ? {} : { regionCode: region }),
    ...(genre === undefined ? {} : { kind: genre }),
    ...(texte === undefined ? {} : { text: texte }),
  };
}

export function peopleSortOf({ tri }: PeopleSearch): PeopleSort {
  return orderOf(tri, peopleOrders, 'name');
}
