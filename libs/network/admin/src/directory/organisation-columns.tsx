import { AppLink, columnSortOf, Nothing, type Column } from '@maillage/platform-admin';
import type { OrganisationSort, OrganisationsQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { OrganisationTag } from './organisation-tag.js';

export type ListedOrganisation = OrganisationsQuery['organisations']['rows'][number];

export function useOrganisationColumns(
  sort: OrganisationSort,
  onOrder: (order: string) => void,
): readonly Column<ListedOrganisation>[] {
  const words = useNetworkWords();
  const { places } = useNetworkFrame();
  const order = { by: sort.by, descending: sort.descending ?? false };
  const sorted = (column: string) => columnSortOf(column, order, onOrder);
  return [
    {
      key: 'name',
      header: words('list.organisation'),
      rowHead: true,
      sort: sorted('name'),
      render: ({ id, name }) => <AppLink href={places.organisation(id)}>{name}</AppLink>,
    },
    {
      key: 'kind',
      header: words('list.kindColumn'),
      sort: sorted('kind'),
      render: ({ kind }) => words(`kind.${kind}`),
    },
    { key: 'place', header: words('list.place'), render: (organisation) => placeOf(organisation) ?? <Nothing /> },
    {
      key: 'region',
      header: words('list.regionColumn'),
      sort: sorted('region'),
      render: ({ regions }) => (regions.length === 0 ? <Nothing /> : regions.map(({ name }) => name).join(', ')),
    },
    {
      key: 'state',
      header: words('list.stateColumn'),
      sort: sorted('state'),
      card: 'tag',
      render: ({ state }) => <OrganisationTag state={state} />,
    },
  ];
}

/** "Aubreville, Aubre (45)", as far as it is known. */
export function placeOf({
  communeName,
  department,
}: Pick<ListedOrganisation, 'communeName' | 'department'>): string | null {
  const named = department === null ? null : `${department.name} (${department.code})`;
  const parts = [communeName, named].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}
