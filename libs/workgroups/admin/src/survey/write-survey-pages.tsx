import { useQuery } from '@apollo/client/react';
import { Card, Page, QueryStates, useApiAct, useRefusalWords } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { awaitedSurveysQuery, draftSurveyMutation, editSurveyMutation, surveyQuery } from './survey.operations.js';
import { SurveyTermsForm } from './survey-terms-form.js';
import { blankSurveyTerms, termsValuesOf } from './survey-terms-values.js';
import { useSurveyCrumbs } from './use-survey-frame.js';

const changed = [awaitedSurveysQuery];

/** A survey from nothing: a draft that our organisation alone sees. */
export function NewSurveyPage() {
  const words = useWorkgroupsWords();
  const crumbs = useSurveyCrumbs();
  const { goTo, places } = useWorkgroupsFrame();
  const draft = useApiAct(draftSurveyMutation, {
    refetch: changed,
    onData: ({ draftSurvey }) => goTo(places.survey(draftSurvey.id)),
  });
  return (
    <Page title={words('survey.newTitle')} lead={words('survey.writeLead')} breadcrumb={crumbs}>
      <SurveyTermsForm
        title={words('survey.newTitle')}
        initial={blankSurveyTerms(words)}
        backHref={places.surveys}
        send={(terms) => draft({ terms })}
      />
    </Page>
  );
}

export function EditSurveyPage({ id }: { id: string }) {
  const words = useWorkgroupsWords();
  const crumbs = useSurveyCrumbs();
  const { refused } = useRefusalWords();
  const { goTo, places } = useWorkgroupsFrame();
  const { data, loading, error, refetch } = useQuery(surveyQuery, { variables: { id } });
  const edit = useApiAct(editSurveyMutation, { onData: () => goTo(places.survey(id)) });
  const survey = data?.poolingSurvey;
  return (
    <Page title={words('survey.editTitle')} lead={words('survey.writeLead')} breadcrumb={crumbs}>
      {survey === undefined ? (
        <Card label={words('survey.editTitle')}>
          <QueryStates
            loading={loading}
            what={words('survey.whatSurvey')}
            error={refused(error)}
            onRetry={() => void refetch()}
            rows={6}
          >
            {null}
          </QueryStates>
        </Card>
      ) : (
        <SurveyTermsForm
          title={words('survey.editTitle')}
          initial={termsValuesOf(survey)}
          backHref={places.survey(id)}
          send={(terms) => edit({ surveyId: id, terms })}
        />
      )}
    </Page>
  );
}
