import { useQuery } from '@apollo/client/react';
import { FilterBar, FilterButton, TextFilter } from '@maillage/platform-admin';
import { changedSearch } from '../directory/changed-search.js';
import { useDirectoryWords } from '../directory/directory-words.js';
import { regionsQuery } from '../directory/directory.operations.js';
import { organisationKinds, roles } from '../directory/vocabulary.js';
import { useNetworkWords } from '../network-words.js';
import type { PeopleSearch } from './people-search.js';

interface PeopleFiltersProps {
  search: PeopleSearch;
  onSearch: (search: PeopleSearch) => void;
}

export function PeopleFilters({ search, onSearch }: PeopleFiltersProps) {
  const words = useNetworkWords();
  const directory = useDirectoryWords();
  const { data } = useQuery(regionsQuery);
  const change = (key: keyof PeopleSearch, value: string | null) => onSearch(changedSearch(search, key, value));
  return (
    <FilterBar
      end={
        <TextFilter
          label={directory('peopleText')}
          text={search.texte ?? ''}
          onText={(text) => change('texte', text === '' ? null : text)}
        />
      }
    >
      <FilterButton
        label={directory('role')}
        options={roles.map((value) => ({ value, label: words(`role.${value}`) }))}
        value={search.fonction ?? null}
        onChange={(value) => change('fonction', value)}
      />
      <FilterButton
        label={directory('kind')}
        options={organisationKinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
        value={search.genre ?? null}
        onChange={(value) => change('genre', value)}
      />
      <FilterButton
        label={directory('region')}
        options={(data?.regions ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        value={search.region ?? null}
        onChange={(value) => change('region', value)}
      />
    </FilterBar>
  );
}
