import { Tag, type TagKind } from '@maillage/platform-admin';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CallSectionState } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

const looks: Readonly<Record<CallSectionState, readonly [TagKind, ReactNode?]>> = {
  cannotStartYet: ['outline', <IconLock key="i" />],
  notStarted: ['outline'],
  inProgress: ['inWork'],
  completed: ['held'],
  notNeeded: ['neutral'],
  changesRequested: ['late'],
};

/** Where a part of an application is, in a word. */
export function SectionTag({ state }: { state: CallSectionState }) {
  const words = useCallsWords();
  const [kind, icon] = looks[state];
  return (
    <Tag kind={kind} {...(icon === undefined ? {} : { icon })}>
      {words(`sectionState.${state}`)}
    </Tag>
  );
}
