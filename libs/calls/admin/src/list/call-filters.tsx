import { useQuery } from '@apollo/client/react';
import { FilterBar, FilterButton, TextFilter } from '@maillage/platform-admin';
import { useCallsWords } from '../language/calls-words.js';
import { callRegionsQuery, programmesQuery } from './call-list.operations.js';
import { type CallSearch, closingDays, withSearch } from './call-search.js';

interface CallFiltersProps {
  search: CallSearch;
  onSearch: (search: CallSearch) => void;
}

/** By programme, by territory, by how soon it closes, by words. An outside call has no programme of the network. */
export function CallFilters({ search, onSearch }: CallFiltersProps) {
  const words = useCallsWords();
  const { data: programmes } = useQuery(programmesQuery, { fetchPolicy: 'cache-first' });
  const { data: regions } = useQuery(callRegionsQuery, { fetchPolicy: 'cache-first' });
  const isOutside = search.vue === 'externes';
  return (
    <FilterBar
      end={
        <TextFilter
          label={words(isOutside ? 'outside.text' : 'list.text')}
          text={search.texte ?? ''}
          onText={(text) => onSearch(withSearch(search, { texte: text === '' ? null : text }))}
        />
      }
    >
      {!isOutside && (
        <FilterButton
          label={words('list.programme')}
          options={programmes?.callProgrammes.map(({ id, title }) => ({ value: id, label: title })) ?? []}
          value={search.programme ?? null}
          onChange={(programme) => onSearch(withSearch(search, { programme }))}
        />
      )}
      <FilterButton
        label={words('list.region')}
        options={regions?.regions.map(({ code, name }) => ({ value: code, label: name })) ?? []}
        value={search.region ?? null}
        onChange={(region) => onSearch(withSearch(search, { region }))}
      />
      <FilterButton
        label={words('list.closing')}
        options={closingDays.map((value) => ({ value, label: words(`list.within.${value}`) }))}
        value={search.cloture ?? null}
        onChange={(cloture) => onSearch(withSearch(search, { cloture }))}
      />
    </FilterBar>
  );
}
