import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@apollo/client/react';
import { FilterBar, FilterButton, TextField } from '@maillage/platform-admin';
import { useState } from 'react';
import { useNetworkWords } from '../network-words.js';
import { regionsQuery } from './directory.operations.js';
import type { OrganisationSearch } from './organisation-search.js';
import { organisationKinds, organisationStates } from './vocabulary.js';

interface OrganisationFiltersProps {
  search: OrganisationSearch;
  onSearch: (search: OrganisationSearch) => void;
}

export function OrganisationFilters({ search, onSearch }: OrganisationFiltersProps) {
  const words = useNetworkWords();
  const { data } = useQuery(regionsQuery);
  const change = (key: keyof OrganisationSearch, value: string | null) => {
    const kept = Object.entries({ ...search, [key]: value }).filter(([, one]) => one !== null && one !== undefined);
    onSearch(Object.fromEntries(kept));
  };
  return (
    <FilterBar
      end={<NameFilter text={search.texte ?? ''} onText={(text) => change('texte', text === '' ? null : text)} />}
    >
      <FilterButton
        label={words('list.kindFilter')}
        options={organisationKinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
        value={search.genre ?? null}
        onChange={(value) => change('genre', value)}
      />
      <FilterButton
        label={words('list.regionFilter')}
        options={(data?.regions ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        value={search.region ?? null}
        onChange={(value) => change('region', value)}
      />
      <FilterButton
        label={words('list.stateFilter')}
        options={organisationStates.map((value) => ({ value, label: words(`state.${value}`) }))}
        value={search.etat ?? null}
        onChange={(value) => change('etat', value)}
      />
    </FilterBar>
  );
}

const pause = 300;

function NameFilter({ text, onText }: { text: string; onText: (text: string) => void }) {
  const words = useNetworkWords();
  const [typed, setTyped] = useState({ address: text, value: text });
  const follow = useDebouncedCallback(onText, pause);
  // The address changes behind the field when the filters are removed, or on the way back.
  if (typed.address !== text) setTyped({ address: text, value: text === typed.value.trim() ? typed.value : text });
  const change = (value: string) => {
    setTyped({ address: text, value });
    follow(value.trim());
  };
  return <TextField type="search" label={words('list.text')} value={typed.value} onChange={change} />;
}
