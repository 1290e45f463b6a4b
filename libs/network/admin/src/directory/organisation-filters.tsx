import { useQuery } from '@apollo/client/react';
import { FilterBar, FilterButton, TextFilter } from '@maillage/platform-admin';
import { useNetworkWords } from '../network-words.js';
import { changedSearch } from './changed-search.js';
import { useDirectoryWords } from './directory-words.js';
import { regionalsQuery, regionsQuery } from './directory.operations.js';
import type { OrganisationSearch } from './organisation-search.js';
import { organisationKinds, organisationStates } from './vocabulary.js';

interface OrganisationFiltersProps {
  search: OrganisationSearch;
  onSearch: (search: OrganisationSearch) => void;
}

export function OrganisationFilters({ search, onSearch }: OrganisationFiltersProps) {
  const words = useNetworkWords();
  const directory = useDirectoryWords();
  const { data } = useQuery(regionsQuery);
  const { data: above } = useQuery(regionalsQuery);
  const change = (key: keyof OrganisationSearch, value: string | null) => onSearch(changedSearch(search, key, value));
  return (
    <FilterBar
      end={
        <TextFilter
          label={words('list.text')}
          text={search.texte ?? ''}
          onText={(text) => change('texte', text === '' ? null : text)}
        />
      }
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
        label={directory('arml')}
        options={(above?.organisations.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={search.arml ?? null}
        onChange={(value) => change('arml', value)}
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
