import { useQuery } from '@apollo/client/react';
import { Card, HiddenText, Page, PartialNotice, QueryStates, useRefusalWords } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { MemberSurveyView } from './member-survey-view.js';
import type { MissionTabs } from './missions-card.js';
import type { ResultTabs } from './result-card.js';
import { SponsorSurveyView } from './sponsor-survey-view.js';
import { surveyQuery } from './survey.operations.js';
import { useSurveyCrumbs } from './use-survey-frame.js';

interface SurveyPageProps {
  id: string;
  tabs: ResultTabs;
  missions: MissionTabs;
}

/** One survey, as who holds it or as who is asked. */
export function SurveyPage({ id, tabs, missions }: SurveyPageProps) {
  const words = useWorkgroupsWords();
  const crumbs = useSurveyCrumbs();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(surveyQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const survey = data?.poolingSurvey;
  const retry = () => void refetch();
  if (survey === undefined) {
    const title = words('survey.loadingTitle');
    return (
      <Page title={title} breadcrumb={crumbs}>
        <Card label={title}>
          <h2>
            <HiddenText>{title}</HiddenText>
          </h2>
          <QueryStates
            loading={loading}
            what={words('survey.whatSurvey')}
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
  const notice = error === undefined ? null : <PartialNotice title={words('survey.stale')} onRetry={retry} />;
  if (survey.isOurs) return <SponsorSurveyView survey={survey} tabs={tabs} missions={missions} notice={notice} />;
  return <MemberSurveyView survey={survey} tabs={tabs} notice={notice} />;
}
