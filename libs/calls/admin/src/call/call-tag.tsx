import { Tag, type TagKind } from '@maillage/platform-admin';
import { IconBan, IconCalendarEvent, IconCoinEuro, IconGavel, IconLock, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CallState } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

const looks: Readonly<Record<CallState, readonly [TagKind, ReactNode?]>> = {
  draft: ['inWork'],
  announced: ['outline', <IconCalendarEvent key="i" />],
  open: ['running'],
  closed: ['neutral', <IconLock key="i" />],
  instructing: ['inWork', <IconSearch key="i" />],
  committee: ['inWork', <IconGavel key="i" />],
  decided: ['held'],
  funding: ['running', <IconCoinEuro key="i" />],
  closedOut: ['neutral'],
  cancelled: ['neutral', <IconBan key="i" />],
};

/** Where a call is, in a word. */
export function CallTag({ state }: { state: CallState }) {
  const words = useCallsWords();
  const [kind, icon] = looks[state];
  return (
    <Tag kind={kind} {...(icon === undefined ? {} : { icon })}>
      {words(`callState.${state}`)}
    </Tag>
  );
}
