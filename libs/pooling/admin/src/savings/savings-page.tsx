import { useQuery } from '@apollo/client/react';
import {
  AppLink,
  Banner,
  Card,
  type Fact,
  FactList,
  HiddenText,
  Meta,
  Page,
  PartialNotice,
  QueryStates,
  Tag,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { useCampaignCrumbs } from '../campaign/use-campaign-crumbs.js';
import type { SavingsDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { CoordinatorSavings } from './coordinator-savings.js';
import { OwnSavings } from './own-savings.js';
import { ResultCard } from './result-card.js';
import { savingsQuery } from './savings.operations.js';

export type SavingsDone = 'keepSavings' | 'closeSavings' | 'giveReference' | 'withdrawReference';

/** What a campaign saved: every line for who runs it, the own line for a member, the common result for all. */
export function SavingsPage({ campaignId }: { campaignId: string }) {
  const words = usePoolingWords();
  const crumbs = useCampaignCrumbs();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(savingsQuery, {
    variables: { campaignId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const savings = data?.campaignSavings;
  const retry = () => void refetch();
  if (savings !== undefined) return <SavingsView savings={savings} stale={error === undefined ? null : retry} />;
  const title = words('savings.loading');
  return (
    <Page title={title} breadcrumb={crumbs()}>
      <Card label={title}>
        <h2>
          <HiddenText>{title}</HiddenText>
        </h2>
        <QueryStates loading={loading} what={words('savings.what')} error={refused(error)} onRetry={retry} rows={6}>
          {null}
        </QueryStates>
      </Card>
    </Page>
  );
}

const tags = { none: 'outline', collecting: 'running', closed: 'held' } as const;

function SavingsView({ savings, stale }: { savings: SavingsDetailFragment; stale: (() => void) | null }) {
  const words = usePoolingWords();
  const crumbs = useCampaignCrumbs();
  const { places } = usePoolingFrame();
  const [done, setDone] = useState<SavingsDone | null>(null);
  const { campaignId, campaignTitle, isOurs, state } = savings;
  const way = [{ label: campaignTitle, href: places.campaign(campaignId) }, { label: words('savings.crumb') }];
  return (
    <Page
      title={words(isOurs ? 'savings.coordinatorTitle' : 'savings.title')}
      lead={words('savings.lead')}
      breadcrumb={[...crumbs(), ...way]}
      meta={
        <>
          <Meta>
            <Tag kind={tags[state ?? 'none']}>{words(`savings.state.${state ?? 'none'}`)}</Tag>
          </Meta>
          <Meta>{campaignTitle}</Meta>
        </>
      }
      {...(isOurs ? {} : { aside: <TermsCard savings={savings} layout="stacked" /> })}
    >
      {stale !== null && <PartialNotice title={words('savings.stale')} onRetry={stale} />}
      {done !== null && <Banner kind="ok" announced title={words(`savings.done.${done}`)} />}
      {isOurs ? (
        <CoordinatorSavings savings={savings} onDone={setDone} />
      ) : (
        <OwnSavings savings={savings} onDone={setDone} />
      )}
      {(state === 'closed' || isOurs) && state !== null && <ResultCard savings={savings} />}
      {isOurs && state !== null && <TermsCard savings={savings} layout="rows" />}
    </Page>
  );
}

function TermsCard({ savings, layout }: { savings: SavingsDetailFragment; layout: 'stacked' | 'rows' }) {
  const words = usePoolingWords();
  const format = useFormat();
  const { places } = usePoolingFrame();
  const { startsOn, endsOn, months, feeCents, source, closedAt, closedBy, coordinator } = savings;
  const day = (at: string) => format.day(at, { weekday: false });
  const period =
    startsOn === null || endsOn === null ? null : words('savings.periodOf', { from: day(startsOn), to: day(endsOn) });
  const known: readonly (readonly [string, Fact['detail']])[] = [
    [
      words('campaign.ledBy'),
      <AppLink key="coordinator" href={places.organisation(coordinator.id)}>
        {coordinator.name}
      </AppLink>,
    ],
    [words('savings.period'), period],
    [words('savings.monthsCounted'), months === null ? null : words('savings.months', { count: months })],
    [words('savings.fee'), feeCents === null ? null : format.money(feeCents, { cents: 'always' })],
    [words('savings.source'), source === null ? null : source === '' ? words('savings.noSource') : source],
    [
      words('savings.closedBy'),
      closedAt === null ? null : words('savings.closedOn', { by: closedBy ?? '', day: day(closedAt) }),
    ],
  ];
  return (
    <Card title={words('savings.terms')}>
      <FactList
        layout={layout}
        facts={known.flatMap(([term, detail]) => (detail === null ? [] : [{ term, detail }]))}
      />
    </Card>
  );
}
