import { Tag, type TagKind } from '@maillage/platform-admin';
import type { FrameworkVersionState } from '../generated/graphql.js';
import { useFrameworksWords } from './frameworks-words.js';

const kinds: Record<FrameworkVersionState, TagKind> = { draft: 'inWork', published: 'held', retired: 'outline' };

export function VersionTag({ state }: { state: FrameworkVersionState }) {
  const words = useFrameworksWords();
  return <Tag kind={kinds[state]}>{words(`state.${state}`)}</Tag>;
}
