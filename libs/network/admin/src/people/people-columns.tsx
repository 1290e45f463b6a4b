import { AppLink, type Column, columnSortOf, Nothing, NotShared } from '@maillage/platform-admin';
import { useDirectoryWords } from '../directory/directory-words.js';
import type { PeopleQuery, PeopleSort } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';

export type Seat = PeopleQuery['people']['rows'][number];

export function usePeopleColumns(sort: PeopleSort, onOrder: (order: string) => void): readonly Column<Seat>[] {
  const words = useNetworkWords();
  const directory = useDirectoryWords();
  const { places } = useNetworkFrame();
  const order = { by: sort.by, descending: sort.descending ?? false };
  const sorted = (column: string) => columnSortOf(column, order, onOrder);
  return [
    {
      key: 'name',
      header: directory('person'),
      rowHead: true,
      sort: sorted('name'),
      render: ({ person, organisation }) => (
        <AppLink href={places.organisation(organisation.id)}>{`${person.familyName} ${person.givenName}`}</AppLink>
      ),
    },
    {
      key: 'organisation',
      header: directory('organisation'),
      sort: sorted('organisation'),
      render: ({ organisation }) => organisation.name,
    },
    { key: 'role', header: directory('role'), sort: sorted('role'), render: ({ role }) => words(`role.${role}`) },
    {
      key: 'region',
      header: directory('region'),
      sort: sorted('region'),
      render: ({ organisation: { regions } }) =>
        regions.length === 0 ? <Nothing /> : regions.map(({ name }) => name).join(', '),
    },
    {
      key: 'email',
      header: directory('email'),
      render: ({ email }) => (email === null ? <NotShared /> : <a href={`mailto:${email}`}>{email}</a>),
    },
  ];
}
