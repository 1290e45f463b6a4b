import { ActRow, Tag } from '@maillage/platform-admin';
import { IconWorld } from '@tabler/icons-react';
import type { OutsideCallState } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

const looks = { announced: 'outline', open: 'running', closed: 'neutral' } as const;

/** That the call is run outside of the portal, and where it is by its own dates. */
export function OutsideTags({ state }: { state: OutsideCallState }) {
  const words = useCallsWords();
  return (
    <ActRow>
      <Tag kind="outline" icon={<IconWorld />}>
        {words('outside.tag')}
      </Tag>
      <Tag kind={looks[state]}>{words(`outside.state.${state}`)}</Tag>
    </ActRow>
  );
}
