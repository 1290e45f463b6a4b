import { Tag, type TagKind } from '@maillage/platform-admin';
import { IconBan, IconInbox, IconSearch, IconSend, IconStar, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CallApplicationState } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

const looks: Readonly<Record<CallApplicationState, readonly [TagKind, ReactNode?]>> = {
  draft: ['inWork'],
  partnersPending: ['inWork'],
  awaitingSignOff: ['inWork'],
  submitted: ['running', <IconInbox key="i" />],
  admissibility: ['inWork', <IconSearch key="i" />],
  changesRequested: ['late'],
  resubmitted: ['running', <IconSend key="i" />],
  review: ['inWork', <IconSearch key="i" />],
  shortlisted: ['inWork', <IconStar key="i" />],
  reserveList: ['outline'],
  awarded: ['held'],
  awardedPartially: ['held'],
  rejected: ['neutral', <IconX key="i" />],
  inadmissible: ['neutral', <IconX key="i" />],
  withdrawn: ['neutral', <IconBan key="i" />],
};

/** Where an application is, as who runs the call sees it. */
export function StateTag({ state }: { state: CallApplicationState }) {
  const words = useCallsWords();
  const [kind, icon] = looks[state];
  return (
    <Tag kind={kind} {...(icon === undefined ? {} : { icon })}>
      {words(`applicationState.${state}`)}
    </Tag>
  );
}
