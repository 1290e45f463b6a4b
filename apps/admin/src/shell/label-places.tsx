import type { Place } from '@maillage/platform-admin';
import { IconClipboardSearch, IconGavel } from '@tabler/icons-react';
import type { useShellWords } from '../language/shell-words.js';
import type { Places } from '../routes/places.js';

interface LabelPlacesOptions {
  capabilities: readonly string[];
  places: Places;
  pathname: string;
  words: ReturnType<typeof useShellWords>;
}

/** The places of who examines files and decides of labels. */
export function labelPlaces({ capabilities, places, pathname, words }: LabelPlacesOptions): Place[] {
  const decides = capabilities.includes('sitOnCommission') || capabilities.includes('steerLabelling');
  const audits: Place = {
    key: 'audits',
    label: words('place.audits'),
    icon: <IconClipboardSearch />,
    href: places.audits,
    current: pathname.startsWith(places.audits),
  };
  const commissions: Place = {
    key: 'decide',
    label: words('place.decide'),
    icon: <IconGavel />,
    href: places.commissions,
    current: pathname.startsWith(places.commissions.replace(/[^/]+$/, '')),
  };
  return [...(capabilities.includes('auditLabels') ? [audits] : []), ...(decides ? [commissions] : [])];
}
