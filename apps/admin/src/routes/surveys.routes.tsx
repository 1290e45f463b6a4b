import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.route.js';
import { given, oneOf, type RawSearch } from './search.js';

const getParentRoute = () => organisationRoute;

export const surveysRoute = createRoute({
  getParentRoute,
  path: '/enquetes',
  component: lazyRouteComponent(() => import('../pages/survey-pages.js'), 'SurveysRoute'),
});

export const newSurveyRoute = createRoute({
  getParentRoute,
  path: '/enquetes/nouvelle',
  component: lazyRouteComponent(() => import('../pages/survey-pages.js'), 'NewSurveyRoute'),
});

export const surveyRoute = createRoute({
  getParentRoute,
  path: '/enquetes/$surveyId',
  validateSearch: (search: RawSearch) =>
    given({
      par: oneOf(search['par'], ['region', 'taille']),
      missions: oneOf(search['missions'], ['repondu', 'silencieuses']),
    }),
  component: lazyRouteComponent(() => import('../pages/survey-pages.js'), 'SurveyRoute'),
});

export const editSurveyRoute = createRoute({
  getParentRoute,
  path: '/enquetes/$surveyId/modifier',
  component: lazyRouteComponent(() => import('../pages/survey-pages.js'), 'EditSurveyRoute'),
});

export const serviceRoute = createRoute({
  getParentRoute,
  path: '/services/$serviceId',
  component: lazyRouteComponent(() => import('../pages/service-pages.js'), 'ServiceRoute'),
});

export const editServiceRoute = createRoute({
  getParentRoute,
  path: '/services/$serviceId/modifier',
  component: lazyRouteComponent(() => import('../pages/service-pages.js'), 'EditServiceRoute'),
});

export const newServiceRoute = createRoute({
  getParentRoute,
  path: '/groupes/$groupId/services/nouveau',
  component: lazyRouteComponent(() => import('../pages/service-pages.js'), 'NewServiceRoute'),
});

/** Surveys of what Missions would pool, and services that groups share. */
export const surveysRoutes = [
  surveysRoute,
  newSurveyRoute,
  surveyRoute,
  editSurveyRoute,
  serviceRoute,
  editServiceRoute,
  newServiceRoute,
] as const;
