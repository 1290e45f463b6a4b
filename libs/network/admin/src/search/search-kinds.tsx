import type { FoundLine } from '@maillage/platform-admin';
import { IconBuildingCommunity, IconUser } from '@tabler/icons-react';
import type { OrganisationKind, Role, SearchQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';

export type SearchHit = SearchQuery['search'][number]['hits'][number];

/** How the answers of one kind are said, and where they lead. */
export interface SearchKind {
  readonly label: string;
  readonly lineOf: (hit: SearchHit) => Omit<FoundLine, 'key'>;
}

/** Organisations and people; other contexts bring theirs. */
export function useNetworkSearchKinds(): Readonly<Record<string, SearchKind>> {
  const words = useNetworkWords();
  const { places } = useNetworkFrame();
  const detail = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(', ');
  return {
    organisation: {
      label: words('search.organisations'),
      lineOf: ({ id, title, word, place }) => ({
        title,
        detail: detail(word === null ? null : words(`kind.${word as OrganisationKind}`), place),
        href: places.organisation(id),
        icon: <IconBuildingCommunity />,
      }),
    },
    person: {
      label: words('search.people'),
      lineOf: ({ title, word, place, within }) => ({
        title,
        detail: detail(word === null ? null : words(`role.${word as Role}`), place),
        href: within === null ? places.organisations : `${places.organisation(within)}?onglet=personnes`,
        icon: <IconUser />,
      }),
    },
  };
}
