import { TabLinks } from '@maillage/platform-admin';
import { useNetworkFrame } from '../network-frame.js';
import { useOursWords } from './ours-words.js';

export type OurSection = 'record' | 'team' | 'readers';

/** The parts of what is ours. */
export function OurSections({ current }: { current: OurSection }) {
  const words = useOursWords();
  const { places } = useNetworkFrame();
  const tabs = [
    { section: 'record' as const, href: places.ours },
    { section: 'team' as const, href: places.ourTeam },
    { section: 'readers' as const, href: places.ourReaders(null) },
  ];
  return (
    <TabLinks
      flat
      label={words('sections')}
      tabs={tabs.map(({ section, href }) => ({ label: words(section), href, current: section === current }))}
    />
  );
}
