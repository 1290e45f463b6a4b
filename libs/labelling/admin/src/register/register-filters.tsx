import { useQuery } from '@apollo/client/react';
import { FilterBar, FilterButton, TextFilter } from '@maillage/platform-admin';
import { useLabellingWords } from '../language/labelling-words.js';
import { useLifeWords } from '../language/life-words.js';
import { labelledRegionsQuery } from './label.operations.js';
import { labelLevels, labelStates, type RegisterSearch } from './register-search.js';

interface RegisterFiltersProps {
  search: RegisterSearch;
  onSearch: (search: RegisterSearch) => void;
}

export function RegisterFilters({ search, onSearch }: RegisterFiltersProps) {
  const words = useLifeWords();
  const label = useLabellingWords();
  const { data } = useQuery(labelledRegionsQuery);
  const change = (key: keyof RegisterSearch, value: string | null) => {
    const kept = { ...search, [key]: value ?? undefined };
    onSearch(Object.fromEntries(Object.entries(kept).filter(([, one]) => one !== undefined)));
  };
  const button = (key: keyof RegisterSearch) => ({
    value: search[key] ?? null,
    onChange: (value: string | null) => change(key, value),
  });
  return (
    <FilterBar
      end={
        <TextFilter
          label={words('register.text')}
          text={search.texte ?? ''}
          onText={(text) => change('texte', text === '' ? null : text)}
        />
      }
    >
      <FilterButton
        {...button('etat')}
        label={words('register.state')}
        options={labelStates.map((value) => ({ value, label: label(`labelState.${value}`) }))}
      />
      <FilterButton
        {...button('niveau')}
        label={words('register.level')}
        options={labelLevels.map((value) => ({ value, label: words('register.levelNumber', { level: value }) }))}
      />
      <FilterButton
        {...button('region')}
        label={words('register.region')}
        options={(data?.regions ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <FilterButton
        {...button('echeance')}
        label={words('register.expires')}
        options={[
          { value: 'expire', label: words('register.expiresSoon') },
          { value: 'suivi', label: `${words('register.followUpFilter')} ${words('register.followUpSoon')}` },
        ]}
      />
    </FilterBar>
  );
}
