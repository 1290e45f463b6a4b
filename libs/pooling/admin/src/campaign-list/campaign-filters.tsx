import { FilterBar, FilterButton, TextFilter } from '@maillage/platform-admin';
import { campaignFamilies, campaignStates, ourShares } from '../campaign/vocabulary.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import type { CampaignSearch } from './campaign-search.js';

interface CampaignFiltersProps {
  search: CampaignSearch;
  onSearch: (search: CampaignSearch) => void;
}

export function CampaignFilters({ search, onSearch }: CampaignFiltersProps) {
  const words = usePoolingWords();
  const { acting } = usePoolingFrame();
  const shares = acting.kind === 'localMission' ? ourShares : (['ledByUs'] as const);
  const { etat, famille, nous, texte, ...rest } = search;
  const change = (key: 'etat' | 'famille' | 'nous' | 'texte', value: string | null) => {
    const kept = { etat, famille, nous, texte, [key]: value ?? undefined };
    const given = Object.entries(kept).filter(([, one]) => one !== undefined);
    onSearch({ ...rest, ...Object.fromEntries(given) });
  };
  return (
    <FilterBar
      end={
        <TextFilter
          label={words('list.text')}
          text={texte ?? ''}
          onText={(text) => change('texte', text === '' ? null : text)}
        />
      }
    >
      <FilterButton
        label={words('list.ours')}
        options={shares.map((value) => ({ value, label: words(`list.${value}`) }))}
        value={nous ?? null}
        onChange={(value) => change('nous', value)}
      />
      <FilterButton
        label={words('list.stateFilter')}
        options={campaignStates.map((value) => ({ value, label: words(`campaign.state.${value}`) }))}
        value={etat ?? null}
        onChange={(value) => change('etat', value)}
      />
      <FilterButton
        label={words('list.familyFilter')}
        options={campaignFamilies.map((value) => ({ value, label: words(`campaign.family.${value}`) }))}
        value={famille ?? null}
        onChange={(value) => change('famille', value)}
      />
    </FilterBar>
  );
}
