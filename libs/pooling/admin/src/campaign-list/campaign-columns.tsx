import { AppLink, Nothing, useFormat, type Column } from '@maillage/platform-admin';
import { CampaignTag } from '../campaign/campaign-tag.js';
import type { CampaignSummaryFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import styles from './campaign-list.module.css';

export function useCampaignColumns(): readonly Column<CampaignSummaryFragment>[] {
  const words = usePoolingWords();
  const format = useFormat();
  const { acting, places } = usePoolingFrame();
  const closing = ({ closesAt }: CampaignSummaryFragment) =>
    `${format.shortDate(closesAt, acting.timeZone)} ${format.time(closesAt, acting.timeZone)}`;
  const members = ({ gauge, minimum }: CampaignSummaryFragment) =>
    minimum.kind === 'members'
      ? words('list.membersOfMinimum', { members: gauge.members, minimum: minimum.value })
      : gauge.members;
  return [
    {
      key: 'campaign',
      header: words('list.campaign'),
      rowHead: true,
      render: (campaign) => (
        <>
          <AppLink href={places.campaign(campaign.id)}>{campaign.title}</AppLink>
          <span className={styles.coordinator}>{campaign.coordinator.name}</span>
        </>
      ),
    },
    {
      key: 'state',
      header: words('list.stateColumn'),
      card: 'tag',
      render: ({ state, outcome }) => <CampaignTag state={state} outcome={outcome} />,
    },
    {
      key: 'ours',
      header: words('list.ours'),
      card: 'line',
      render: ({ ours }) => (ours === null ? <Nothing /> : words(`campaign.answer.${ours.state}`)),
    },
    { key: 'members', header: words('list.members'), align: 'end', render: members },
    { key: 'closing', header: words('list.closing'), align: 'end', render: closing },
  ];
}
