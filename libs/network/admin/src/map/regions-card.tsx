import { useQuery } from '@apollo/client/react';
import { Card, FilterBar, FilterButton, HiddenText, QueryStates, TileLegend, TileMap } from '@maillage/platform-admin';
import { useDirectoryWords } from '../directory/directory-words.js';
import { useNetworkFrame } from '../network-frame.js';
import { regionCountsQuery } from './map.operations.js';
import { MapViews } from './map-views.js';
import type { MapSearch } from './map-search.js';
import { type Measure, measures } from './region-measure.js';
import { RegionTable } from './region-table.js';
import { useRegionLegend, useRegionTiles } from './use-region-tiles.js';
import cards from './map-cards.module.css';

interface RegionsCardProps {
  search: MapSearch;
  onSearch: (search: MapSearch) => void;
}

/** The Missions by region: tiles in the colour of what the reader chose, or the same figures in a table. */
export function RegionsCard({ search, onSearch }: RegionsCardProps) {
  const words = useDirectoryWords();
  const { refused } = useNetworkFrame();
  const { data, loading, error, refetch } = useQuery(regionCountsQuery);
  const measure: Measure = search.couleur ?? 'nombre';
  const counts = data?.regionCounts ?? [];
  const tiles = useRegionTiles(counts, measure);
  const legend = useRegionLegend(measure);
  const isTable = search.vue === 'tableau';
  const choose = (value: string | null) =>
    onSearch({ ...search, couleur: measures.find((one) => one === value) ?? 'nombre' });
  return (
    <Card flush label={words('mapByRegion')}>
      <h2>
        <HiddenText>{words('mapByRegion')}</HiddenText>
      </h2>
      <MapViews current={isTable ? 'tableau' : 'regions'} />
      {!isTable && (
        <FilterBar>
          <FilterButton
            label={words('mapColour')}
            options={measures.map((value) => ({ value, label: words(`measure.${value}`) }))}
            value={measure}
            onChange={choose}
          />
        </FilterBar>
      )}
      <QueryStates
        loading={loading && data === undefined}
        what={words('mapWhat')}
        rows={8}
        error={data === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {isTable ? (
          <RegionTable counts={counts} />
        ) : (
          <div className={cards.inside}>
            <TileMap tiles={tiles} label={words('mapMainland')} overseasLabel={words('mapOverseas')} />
            <TileLegend label={words('mapLegend')} entries={legend} />
          </div>
        )}
      </QueryStates>
    </Card>
  );
}
