import { Tag, type TagKind } from '@maillage/platform-admin';
import type { OrganisationState } from '../generated/graphql.js';
import { useNetworkWords } from '../network-words.js';

const kinds: Record<OrganisationState, TagKind> = {
  prospective: 'outline',
  affiliated: 'inWork',
  active: 'held',
  suspended: 'late',
  merged: 'neutral',
  closed: 'neutral',
};

export function OrganisationTag({ state }: { state: OrganisationState }) {
  const words = useNetworkWords();
  return <Tag kind={kinds[state]}>{words(`state.${state}`)}</Tag>;
}
