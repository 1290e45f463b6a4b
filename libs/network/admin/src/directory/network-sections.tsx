import { TabLinks } from '@maillage/platform-admin';
import { useNetworkFrame } from '../network-frame.js';
import { useDirectoryWords } from './directory-words.js';

const sections = ['organisations', 'people', 'map', 'duplicates'] as const;
type Section = (typeof sections)[number];

/** The parts of "Le réseau". */
export function NetworkSections({ current }: { current: Section }) {
  const words = useDirectoryWords();
  const { places, capabilities } = useNetworkFrame();
  const isKeeper = capabilities.includes('keepDirectory');
  const hrefs: Record<Section, string> = {
    organisations: places.organisations,
    people: places.people,
    map: places.map,
    duplicates: places.duplicates,
  };
  const shown = sections.filter((section) => isKeeper || section !== 'duplicates');
  const tabs = shown.map((section) => ({
    label: words(section),
    href: hrefs[section],
    current: section === current,
  }));
  return <TabLinks flat label={words('sections')} tabs={tabs} />;
}
