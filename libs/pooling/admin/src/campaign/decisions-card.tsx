import { Card, DecisionList, useFormat, type Decision } from '@maillage/platform-admin';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';

interface DecisionsCardProps {
  decisions: CampaignDetailFragment['decisions'];
  layout?: 'list' | 'columns';
}

/** Who decided what, in whose name, when and why: the last first. */
export function DecisionsCard({ decisions, layout = 'list' }: DecisionsCardProps) {
  const words = usePoolingWords();
  const format = useFormat();
  const { acting } = usePoolingFrame();
  const when = (at: string) =>
    `${format.day(at, { zone: acting.timeZone, weekday: false })}, ${format.time(at, acting.timeZone)}`;
  const records: Decision[] = decisions
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
    .map(({ act, at, by, onBehalfOf, reason }, index) => ({
      title: words(act === 'edit' && index === decisions.length - 1 ? 'campaign.drafted' : `campaign.done.${act}`),
      by: by === '' ? words('campaign.byDeadline') : by,
      organisation: onBehalfOf.name,
      when: when(at),
      ...(reason === null ? {} : { reason }),
    }));
  return (
    <Card title={words('member.decisions')}>
      <DecisionList decisions={records} layout={layout} />
    </Card>
  );
}
