import type { FooterLink } from '@maillage/platform-admin';
import { useLegalWords } from '../language/legal-words.js';
import { useShellWords } from '../language/shell-words.js';

/** At the foot of every page: the mention of accessibility, who publishes, what is done with data. */
export function useLegalLinks(): readonly FooterLink[] {
  const words = useShellWords();
  const legal = useLegalWords();
  return [
    { label: words('accessibility'), href: '/accessibilite' },
    { label: legal('links.notice'), href: '/mentions-legales' },
    { label: legal('links.privacy'), href: '/vie-privee' },
  ];
}
