import { Tag, type TagKind } from '@maillage/platform-admin';
import { IconPlayerPause } from '@tabler/icons-react';
import type { LabelState } from '../generated/graphql.js';
import { useLabellingWords } from '../language/labelling-words.js';

const kinds: Record<LabelState, TagKind> = {
  valid: 'held',
  suspended: 'late',
  withdrawn: 'neutral',
  expired: 'neutral',
  replaced: 'neutral',
};

export function LabelTag({ state }: { state: LabelState }) {
  const words = useLabellingWords();
  const icon = state === 'suspended' ? { icon: <IconPlayerPause aria-hidden /> } : {};
  return (
    <Tag kind={kinds[state]} {...icon}>
      {words(`labelState.${state}`)}
    </Tag>
  );
}
