import { Card, Timeline, useFormat, type TimelineItem } from '@maillage/platform-admin';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';

/** The road of a campaign for a Mission: what has happened, what is awaited now, what comes. */
export function WhatNextCard({ campaign }: { campaign: CampaignDetailFragment }) {
  const words = usePoolingWords();
  const format = useFormat();
  const { acting } = usePoolingFrame();
  const { state, opensAt, closesAt, coordinator } = campaign;
  const day = (instant: string) => format.day(instant, { zone: acting.timeZone });
  const moment = format.instant(closesAt, { readerZone: acting.timeZone, coordinatorZone: coordinator.timeZone });
  const open = state === 'needsOpen';
  const closed = state === 'needsClosed';
  const items: TimelineItem[] = [
    {
      title: words(state === 'draft' ? 'member.surveyOpens' : 'member.surveyOpened'),
      detail: day(opensAt),
      status: state === 'draft' ? 'next' : 'past',
    },
  ];
  if (open)
    items.push({
      title: words('member.yourDeclaration'),
      detail: words('member.untilClosing', { moment }),
      status: 'now',
    });
  if (state !== 'abandoned') {
    items.push({
      title: words('member.surveyClosed'),
      detail: closed ? day(closesAt) : `${day(closesAt)}. ${words('member.afterClosing')}`,
      status: closed ? 'past' : 'next',
    });
  }
  return (
    <Card title={words('member.whatNext')}>
      <Timeline items={items} />
    </Card>
  );
}
