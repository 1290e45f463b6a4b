import { useQuery } from '@apollo/client/react';
import { type FoundChoice } from '@maillage/platform-admin';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Role } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { peopleOfRoleQuery } from './people.operations.js';

const pause = 250;

/** Finds, by name, people who hold a role in the organisation acted for. */
export function usePeopleSearch(role: Role) {
  const { acting } = useLabellingFrame();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), pause);
  const { data } = useQuery(peopleOfRoleQuery, {
    variables: { role, organisationId: acting.id, text: asked === '' ? null : asked },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.people.rows.map(({ person }): FoundChoice => ({
    id: person.id,
    name: `${person.givenName} ${person.familyName}`,
  }));
  return { text, onText: setText, found: found ?? null };
}
