import { TabLinks } from '@maillage/platform-admin';
import { useDirectoryWords } from '../directory/directory-words.js';
import { useNetworkFrame } from '../network-frame.js';
import { type MapView, mapViews } from './map-search.js';

/** The same Missions by region, one by one, or in a table. */
export function MapViews({ current }: { current: MapView }) {
  const words = useDirectoryWords();
  const { places } = useNetworkFrame();
  const tabs = mapViews.map((view) => ({
    label: words(`mapView.${view}`),
    href: view === 'regions' ? places.map : `${places.map}?vue=${view}`,
    current: view === current,
  }));
  return <TabLinks tabs={tabs} label={words('mapViews')} />;
}
