import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActRow,
  Banner,
  Card,
  type Column,
  DataTable,
  Empty,
  HiddenText,
  Page,
  QueryStates,
  type Refusal,
  RefusalBanner,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useMemo, useState } from 'react';
import type { LabelCampaignsQuery } from '../generated/graphql.js';
import { labelSteeringQuery, regionNamesQuery } from '../steering/steering.operations.js';
import { CampaignActs, type OnAnswer } from './campaign-acts.js';
import { labelCampaignsQuery } from './label-campaign.operations.js';
import { OpenCampaignDialog, useCampaignWords } from './open-campaign-dialog.js';

type Campaign = LabelCampaignsQuery['labelCampaigns']['rows'][number];

/** The campaigns of the organisation and of those below it, with how far each is. */
export function LabelCampaignsPage() {
  const words = useCampaignWords();
  const { refused } = useRefusalWords();
  const [opening, setOpening] = useState(false);
  const [told, setTold] = useState<{ title: string; detail: string } | null>(null);
  const { data, loading, error, refetch } = useQuery(labelCampaignsQuery, {
    variables: { first: 50 },
    fetchPolicy: 'cache-and-network',
  });
  const rows = data?.labelCampaigns.rows;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const columns = useCampaignColumns((act, campaign, refusedAct) => {
    setRefusal(refusedAct);
    const detail = `${campaign.title}. ${words(`${act}Detail`)}`;
    setTold(refusedAct === null ? { title: words(act), detail } : null);
  });
  return (
    <Page
      title={words('title')}
      lead={words('lead')}
      density="work"
      actions={
        <ActRow>
          <Act variant="filled" label={words('open')} onAct={() => setOpening(true)} />
        </ActRow>
      }
    >
      <RefusalBanner refusal={refusal} />
      {told !== null && (
        <Banner kind="ok" title={told.title} announced>
          {told.detail}
        </Banner>
      )}
      <Card flush label={words('caption')}>
        <h2>
          <HiddenText>{words('caption')}</HiddenText>
        </h2>
        <QueryStates
          loading={loading && rows === undefined}
          what={words('what')}
          error={rows === undefined ? refused(error) : null}
          onRetry={() => void refetch()}
          {...(rows?.length === 0 ? { empty: <Empty title={words('nothing')} detail={words('nothingDetail')} /> } : {})}
        >
          <DataTable caption={words('caption')} columns={columns} rows={rows ?? []} rowKey={({ id }) => id} />
        </QueryStates>
      </Card>
      {opening && (
        <Opening
          onClose={() => setOpening(false)}
          onDone={() => setTold({ title: words('opened'), detail: words('openedDetail') })}
        />
      )}
    </Page>
  );
}

function Opening({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { data } = useQuery(labelSteeringQuery, { variables: {} });
  const { data: named } = useQuery(regionNamesQuery);
  const steering = data?.labelSteering;
  const regions = useMemo(() => {
    const below = new Set(steering?.regions.map(({ regionCode }) => regionCode));
    return (named?.regions ?? [])
      .filter(({ code }) => below.has(code))
      .map(({ code, name }) => ({ value: code, label: name }));
  }, [named, steering]);
  if (steering === undefined) return null;
  return (
    <OpenCampaignDialog
      frameworks={steering.frameworks}
      frameworkId={steering.framework.id}
      {...{ regions, onClose, onDone }}
    />
  );
}

function useCampaignColumns(onAnswer: OnAnswer): readonly Column<Campaign>[] {
  const words = useCampaignWords();
  const format = useFormat();
  const count = (key: 'called' | 'finished' | 'applied'): Column<Campaign> => ({
    key,
    header: words(key),
    align: 'end',
    render: (campaign) => format.count(campaign[key]),
  });
  return [
    { key: 'campaign', header: words('campaign'), rowHead: true, render: ({ title }) => title },
    { key: 'by', header: words('by'), render: ({ organisationName }) => organisationName },
    {
      key: 'finishBy',
      header: words('finishBy'),
      render: ({ finishBy }) => format.day(finishBy, { weekday: false }),
    },
    count('called'),
    count('finished'),
    count('applied'),
    {
      key: 'acts',
      header: words('acts'),
      render: (campaign) =>
        campaign.closedAt === null ? (
          <CampaignActs {...{ campaign, onAnswer }} />
        ) : (
          <>{words('closedOn', { day: format.day(campaign.closedAt, { weekday: false }) })}</>
        ),
    },
  ];
}
