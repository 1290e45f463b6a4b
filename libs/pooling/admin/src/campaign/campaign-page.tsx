import { useQuery } from '@apollo/client/react';
import { Card, HiddenText, Page, PartialNotice, QueryStates, useRefusalWords } from '@maillage/platform-admin';
import { CoordinatorView } from '../coordination/coordinator-view.js';
import type { AnswerTabs } from '../coordination/members-card.js';
import type { CampaignAct } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { MemberView } from '../participation/member-view.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { campaignQuery } from './campaign.operations.js';
import { useCampaignCrumbs } from './use-campaign-crumbs.js';

interface CampaignPageProps {
  id: string;
  /** The act for which the page was opened. */
  act: CampaignAct | null;
  answers: AnswerTabs;
}

const refreshEvery = 10_000;

/** One campaign, as who runs it or as who may join it; it follows what others do while it is on the screen. */
export function CampaignPage({ id, act, answers }: CampaignPageProps) {
  const words = usePoolingWords();
  const crumbs = useCampaignCrumbs();
  const { acting } = usePoolingFrame();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(campaignQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    pollInterval: refreshEvery,
    skipPollAttempt: () => document.hidden,
  });
  const campaign = data?.campaign;
  const retry = () => void refetch();
  if (campaign === undefined) {
    return (
      <Page title={words('member.loadingTitle')} breadcrumb={crumbs()}>
        <Card label={words('member.loadingTitle')}>
          <h2>
            <HiddenText>{words('member.loadingTitle')}</HiddenText>
          </h2>
          <QueryStates
            loading={loading}
            what={words('member.whatCampaign')}
            error={refused(error)}
            onRetry={retry}
            rows={6}
          >
            {null}
          </QueryStates>
        </Card>
      </Page>
    );
  }
  const notice = error === undefined ? null : <PartialNotice title={words('campaign.stale')} onRetry={retry} />;
  return campaign.coordinator.id === acting.id ? (
    <CoordinatorView campaign={campaign} answers={answers} act={act} notice={notice} />
  ) : (
    <MemberView campaign={campaign} focusForm={act === 'join' || act === 'declareNeeds'} notice={notice} />
  );
}
