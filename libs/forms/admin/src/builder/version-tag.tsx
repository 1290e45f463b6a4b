import { Tag, type TagKind } from '@maillage/platform-admin';
import type { FormVersionState } from '../generated/graphql.js';
import { useFormsWords } from '../language/forms-words.js';

const kinds: Record<FormVersionState, TagKind> = { draft: 'inWork', published: 'held', retired: 'outline' };

export function VersionTag({ state }: { state: FormVersionState }) {
  const words = useFormsWords();
  return <Tag kind={kinds[state]}>{words(`state.${state}`)}</Tag>;
}
