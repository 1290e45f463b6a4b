import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { criteriaFilters, labelDialogs, planViews } from '@maillage/labelling-admin';
import { organisationRoute } from './organisation.route.js';
import { given, oneOf, textOf, type RawSearch } from './search.js';

const getParentRoute = () => organisationRoute;

export const labelRoute = createRoute({
  getParentRoute,
  path: '/label',
  validateSearch: (search: RawSearch) => given({ aide: oneOf(search['aide'], ['demandee'] as const) }),
  component: lazyRouteComponent(() => import('../pages/self-assessment-pages.js'), 'LabelRoute'),
});

export const labelCycleRoute = createRoute({
  getParentRoute,
  path: '/label/$cycleId',
  validateSearch: (search: RawSearch) => given({ acte: oneOf(search['acte'], labelDialogs) }),
  component: lazyRouteComponent(() => import('../pages/self-assessment-pages.js'), 'LabelCycleRoute'),
});

export const selfAssessmentRoute = createRoute({
  getParentRoute,
  path: '/label/$cycleId/auto-evaluation',
  validateSearch: (search: RawSearch) =>
    given({
      critere: textOf(search['critere']),
      axe: textOf(search['axe']),
      filtre: oneOf(search['filtre'], criteriaFilters),
    }),
  component: lazyRouteComponent(() => import('../pages/self-assessment-pages.js'), 'SelfAssessmentRoute'),
});

export const labelPlanRoute = createRoute({
  getParentRoute,
  path: '/label/$cycleId/plan',
  validateSearch: (search: RawSearch) => given({ vue: oneOf(search['vue'], planViews) }),
  component: lazyRouteComponent(() => import('../pages/self-assessment-pages.js'), 'LabelPlanRoute'),
});
