import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { type FoundChoice, SearchChoiceField } from '@maillage/platform-admin';
import { useState } from 'react';
import { nameOf } from '../ours/name-of.js';
import { personSearchQuery } from './team.operations.js';

interface PersonChooserProps {
  id: string;
  label: string;
  hint: string;
  error?: string;
  value: FoundChoice | null;
  onChange: (person: FoundChoice | null) => void;
}

const pause = 300;
const shortest = 2;

/** Somebody of the network, by name. */
export function PersonChooser(props: PersonChooserProps) {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), pause);
  const isSearching = text.length >= shortest;
  const { data } = useQuery(personSearchQuery, { variables: { text }, skip: !isSearching });
  const found = new Map<string, FoundChoice>();
  for (const { person, organisation } of data?.people.rows ?? []) {
    if (!found.has(person.id)) found.set(person.id, { id: person.id, name: nameOf(person), detail: organisation.name });
  }
  const answers = isSearching && data !== undefined ? [...found.values()] : null;
  return <SearchChoiceField {...props} text={typed} onText={setTyped} found={answers} />;
}
