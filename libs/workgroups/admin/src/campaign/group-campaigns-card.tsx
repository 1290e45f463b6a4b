import { useQuery } from '@apollo/client/react';
import {
  Act,
  AppLink,
  Card,
  type Column,
  DataTable,
  Empty,
  QueryStates,
  Tag,
  type TagKind,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { GroupCampaignsQuery } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { groupCampaignsQuery } from './group-campaign.operations.js';
import { NewGroupCampaignDialog } from './new-group-campaign-dialog.js';

type Campaign = GroupCampaignsQuery['groupCampaigns']['campaigns'][number];

/** What a pooling group buys together; who leads it opens the next one from here. */
export function GroupCampaignsCard({ groupId }: { groupId: string }) {
  const words = useWorkgroupsWords();
  const { refused, availability } = useRefusalWords();
  const [asked, setAsked] = useState(false);
  const { data, loading, error, refetch } = useQuery(groupCampaignsQuery, {
    variables: { groupId },
    fetchPolicy: 'cache-and-network',
  });
  const told = data?.groupCampaigns;
  const act = told?.acts.find((one) => one.act === 'draftCampaign');
  const open = act && (
    <Act label={words('groupCampaign.open')} available={availability(act)} onAct={() => setAsked(true)} />
  );
  const empty = <Empty title={words('groupCampaign.none')} detail={words('groupCampaign.noneDetail')} />;
  return (
    <Card flush title={words('groupCampaign.title')} {...(open === undefined ? {} : { beside: open })}>
      <QueryStates
        loading={loading && told === undefined}
        what={words('groupCampaign.title')}
        error={told === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(told?.campaigns.length === 0 ? { empty } : {})}
      >
        <DataTable
          caption={words('groupCampaign.title')}
          columns={useColumns()}
          rows={told?.campaigns ?? []}
          rowKey={({ id }) => id}
        />
      </QueryStates>
      {asked && told !== undefined && (
        <NewGroupCampaignDialog groupId={groupId} asked={told.asked} onClose={() => setAsked(false)} />
      )}
    </Card>
  );
}

function useColumns(): readonly Column<Campaign>[] {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { places } = useWorkgroupsFrame();
  return [
    {
      ...{ key: 'title', header: words('groupCampaign.name'), rowHead: true },
      render: ({ id, title }) => <AppLink href={places.campaign(id)}>{title}</AppLink>,
    },
    {
      ...{ key: 'state', header: words('groupCampaign.stateLabel'), card: 'tag' },
      render: (campaign) => <StateTag campaign={campaign} />,
    },
    {
      ...{ key: 'coordinator', header: words('groupCampaign.coordinator') },
      render: ({ coordinator }) => coordinator.name,
    },
    {
      ...{ key: 'joined', header: words('groupCampaign.joined'), align: 'end', card: 'figure' },
      render: ({ joined }) => format.count(joined),
    },
    {
      ...{ key: 'saved', header: words('groupCampaign.saved'), align: 'end', card: 'figure' },
      render: ({ netCents }) => (netCents === null ? null : format.money(netCents, { cents: 'always' })),
    },
  ];
}

const kinds = {
  ...{ draft: 'outline', needsOpen: 'running', needsClosed: 'inWork', abandoned: 'neutral' },
  ...{ missed: 'neutral', collecting: 'running', closed: 'held' },
} as const satisfies Record<string, TagKind>;

function StateTag({ campaign }: { campaign: Campaign }) {
  const words = useWorkgroupsWords();
  const state = stateOf(campaign);
  return <Tag kind={kinds[state]}>{words(`groupCampaign.state.${state}`)}</Tag>;
}

function stateOf({ state, isAgreed, savingsState }: Campaign): keyof typeof kinds {
  if (savingsState === 'collecting' || savingsState === 'closed') return savingsState;
  if (state === 'needsClosed') return isAgreed ? 'needsClosed' : 'missed';
  return state === 'needsOpen' || state === 'abandoned' ? state : 'draft';
}
