import { Tag, type TagKind } from '@maillage/platform-admin';
import { IconBan, IconSearch, IconSend, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CallApplicantStatus } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

const looks: Readonly<Record<CallApplicantStatus, readonly [TagKind, ReactNode?]>> = {
  inPreparation: ['inWork'],
  awaitingPartners: ['inWork'],
  awaitingSignOff: ['inWork'],
  deposited: ['running', <IconSend key="i" />],
  beingExamined: ['running', <IconSearch key="i" />],
  correctionsAsked: ['late'],
  retained: ['held'],
  retainedInPart: ['held'],
  onReserve: ['outline'],
  notRetained: ['neutral', <IconX key="i" />],
  notAdmissible: ['neutral', <IconX key="i" />],
  fundingCancelled: ['late', <IconBan key="i" />],
  withdrawn: ['neutral', <IconBan key="i" />],
};

/** Where an application is, as those who apply are told. */
export function StatusTag({ status }: { status: CallApplicantStatus }) {
  const words = useCallsWords();
  const [kind, icon] = looks[status];
  return (
    <Tag kind={kind} {...(icon === undefined ? {} : { icon })}>
      {words(`applicantStatus.${status}`)}
    </Tag>
  );
}
