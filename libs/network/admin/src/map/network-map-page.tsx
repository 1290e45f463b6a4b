import { Page } from '@maillage/platform-admin';
import { useDirectoryWords } from '../directory/directory-words.js';
import { NetworkSections } from '../directory/network-sections.js';
import { MissionsCard } from './missions-card.js';
import type { MapSearch } from './map-search.js';
import { RegionsCard } from './regions-card.js';

interface NetworkMapPageProps {
  search: MapSearch;
  onSearch: (search: MapSearch) => void;
}

/** Where the Missions are: by region, one by one, or in a table. */
export function NetworkMapPage({ search, onSearch }: NetworkMapPageProps) {
  const words = useDirectoryWords();
  return (
    <Page title={words('mapTitle')} density="work" band={<NetworkSections current="map" />}>
      {search.vue === 'missions' ? <MissionsCard /> : <RegionsCard search={search} onSearch={onSearch} />}
    </Page>
  );
}
