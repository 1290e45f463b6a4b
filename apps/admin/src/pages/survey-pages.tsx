import { EditSurveyPage, NewSurveyPage, SurveyListPage, SurveyPage } from '@maillage/workgroups-admin';
import { useLocation } from '@tanstack/react-router';
import { editSurveyRoute, surveyRoute } from '../routes/surveys.routes.js';

export function SurveysRoute() {
  return <SurveyListPage />;
}

export function NewSurveyRoute() {
  return <NewSurveyPage />;
}

export function SurveyRoute() {
  const { surveyId } = surveyRoute.useParams();
  const { par, missions } = surveyRoute.useSearch();
  const { pathname } = useLocation();
  const hrefOf = (search: Readonly<Record<string, string | undefined>>) => {
    const kept = { par, missions, ...search };
    const given = Object.entries(kept).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`]));
    return given.length === 0 ? pathname : `${pathname}?${given.join('&')}`;
  };
  return (
    <SurveyPage
      key={surveyId}
      id={surveyId}
      tabs={{
        current: par === 'taille' ? 'size' : 'region',
        hrefOf: (dimension) => hrefOf({ par: dimension === 'size' ? 'taille' : undefined }),
      }}
      missions={{
        current: missions === undefined ? null : missions === 'repondu',
        hrefOf: (answered) =>
          hrefOf({ missions: answered === null ? undefined : answered ? 'repondu' : 'silencieuses' }),
      }}
    />
  );
}

export function EditSurveyRoute() {
  const { surveyId } = editSurveyRoute.useParams();
  return <EditSurveyPage key={surveyId} id={surveyId} />;
}
