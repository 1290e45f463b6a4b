import { AppLink, Nothing, type Column } from '@maillage/platform-admin';
import type { OrganisationsQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { OrganisationTag } from './organisation-tag.js';

export type ListedOrganisation = OrganisationsQuery['organisations']['rows'][number];

export function useOrganisationColumns(): readonly Column<ListedOrganisation>[] {
  const words = useNetworkWords();
  const { places } = useNetworkFrame();
  return [
    {
      key: 'name',
      header: words('list.organisation'),
      rowHead: true,
      render: ({ id, name }) => <AppLink href={places.organisation(id)}>{name}</AppLink>,
    },
    { key: 'kind', header: words('list.kindColumn'), render: ({ kind }) => words(`kind.${kind}`) },
    { key: 'place', header: words('list.place'), render: (organisation) => placeOf(organisation) ?? <Nothing /> },
    {
      key: 'region',
      header: words('list.regionColumn'),
      render: ({ regions }) => (regions.length === 0 ? <Nothing /> : regions.map(({ name }) => name).join(', ')),
    },
    {
      key: 'state',
      header: words('list.stateColumn'),
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
