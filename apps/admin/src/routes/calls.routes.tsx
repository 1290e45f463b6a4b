import { callViews, closingDays, depositedStates } from '@maillage/calls-admin';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.route.js';
import { given, oneOf, textOf, type RawSearch } from './search.js';

const getParentRoute = () => organisationRoute;

export const callsRoute = createRoute({
  getParentRoute,
  path: '/appels',
  validateSearch: (search: RawSearch) =>
    given({
      vue: oneOf(search['vue'], callViews),
      programme: textOf(search['programme']),
      region: textOf(search['region']),
      cloture: oneOf(search['cloture'], closingDays),
      texte: textOf(search['texte']),
    }),
  component: lazyRouteComponent(() => import('../pages/call-pages.js'), 'CallsRoute'),
});

export const newCallRoute = createRoute({
  getParentRoute,
  path: '/appels/nouveau',
  component: lazyRouteComponent(() => import('../pages/call-writing-pages.js'), 'NewCallRoute'),
});

export const callProgrammesRoute = createRoute({
  getParentRoute,
  path: '/appels/programmes',
  component: lazyRouteComponent(() => import('../pages/call-writing-pages.js'), 'CallProgrammesRoute'),
});

export const callAlertsRoute = createRoute({
  getParentRoute,
  path: '/appels/alertes',
  component: lazyRouteComponent(() => import('../pages/call-pages.js'), 'CallAlertsRoute'),
});

export const newOutsideCallRoute = createRoute({
  getParentRoute,
  path: '/appels/externes/nouveau',
  component: lazyRouteComponent(() => import('../pages/outside-call-pages.js'), 'NewOutsideCallRoute'),
});

export const outsideCallRoute = createRoute({
  getParentRoute,
  path: '/appels/externes/$outsideCallId',
  component: lazyRouteComponent(() => import('../pages/outside-call-pages.js'), 'OutsideCallRoute'),
});

export const editOutsideCallRoute = createRoute({
  getParentRoute,
  path: '/appels/externes/$outsideCallId/modifier',
  component: lazyRouteComponent(() => import('../pages/outside-call-pages.js'), 'EditOutsideCallRoute'),
});

export const callRoute = createRoute({
  getParentRoute,
  path: '/appels/$callId',
  component: lazyRouteComponent(() => import('../pages/call-pages.js'), 'CallRoute'),
});

export const editCallRoute = createRoute({
  getParentRoute,
  path: '/appels/$callId/modifier',
  component: lazyRouteComponent(() => import('../pages/call-writing-pages.js'), 'EditCallRoute'),
});

export const callQuestionsRoute = createRoute({
  getParentRoute,
  path: '/appels/$callId/questions',
  component: lazyRouteComponent(() => import('../pages/call-pages.js'), 'CallQuestionsRoute'),
});

export const callDepositsRoute = createRoute({
  getParentRoute,
  path: '/appels/$callId/candidatures',
  validateSearch: (search: RawSearch) =>
    given({ etat: oneOf(search['etat'], depositedStates), region: textOf(search['region']) }),
  component: lazyRouteComponent(() => import('../pages/call-pages.js'), 'CallDepositsRoute'),
});

export const callJuryRoute = createRoute({
  getParentRoute,
  path: '/appels/$callId/jury',
  component: lazyRouteComponent(() => import('../pages/jury-pages.js'), 'CallJuryRoute'),
});

export const callAllocationRoute = createRoute({
  getParentRoute,
  path: '/appels/$callId/repartition',
  component: lazyRouteComponent(() => import('../pages/jury-pages.js'), 'CallAllocationRoute'),
});

export const callReviewsRoute = createRoute({
  getParentRoute,
  path: '/evaluations',
  component: lazyRouteComponent(() => import('../pages/jury-pages.js'), 'CallReviewsRoute'),
});

export const callReviewRoute = createRoute({
  getParentRoute,
  path: '/evaluations/$assignmentId',
  component: lazyRouteComponent(() => import('../pages/jury-pages.js'), 'CallReviewRoute'),
});

export const callApplicationsRoute = createRoute({
  getParentRoute,
  path: '/candidatures',
  component: lazyRouteComponent(() => import('../pages/call-application-pages.js'), 'CallApplicationsRoute'),
});

export const callApplicationRoute = createRoute({
  getParentRoute,
  path: '/candidatures/$applicationId',
  validateSearch: (search: RawSearch) => given({ partie: textOf(search['partie']) }),
  component: lazyRouteComponent(() => import('../pages/call-application-pages.js'), 'CallApplicationRoute'),
});

export const applicationMessagesRoute = createRoute({
  getParentRoute,
  path: '/candidatures/$applicationId/messages',
  component: lazyRouteComponent(() => import('../pages/call-application-pages.js'), 'ApplicationMessagesRoute'),
});

export const applicationDecisionsRoute = createRoute({
  getParentRoute,
  path: '/candidatures/$applicationId/decisions',
  component: lazyRouteComponent(() => import('../pages/call-application-pages.js'), 'ApplicationDecisionsRoute'),
});

export const applicationConsortiumRoute = createRoute({
  getParentRoute,
  path: '/candidatures/$applicationId/consortium',
  component: lazyRouteComponent(() => import('../pages/call-application-pages.js'), 'ApplicationConsortiumRoute'),
});

export const reportsRoute = createRoute({
  getParentRoute,
  path: '/bilans',
  component: lazyRouteComponent(() => import('../pages/report-pages.js'), 'ReportsRoute'),
});

export const reportRoute = createRoute({
  getParentRoute,
  path: '/bilans/$reportId',
  component: lazyRouteComponent(() => import('../pages/report-pages.js'), 'ReportRoute'),
});

export const callIndicatorsRoute = createRoute({
  getParentRoute,
  path: '/appels/$callId/indicateurs',
  component: lazyRouteComponent(() => import('../pages/report-pages.js'), 'CallIndicatorsRoute'),
});

export const examinationRoute = createRoute({
  getParentRoute,
  path: '/dossiers/$applicationId',
  component: lazyRouteComponent(() => import('../pages/examination-pages.js'), 'ExaminationRoute'),
});

export const examinationCorrectionsRoute = createRoute({
  getParentRoute,
  path: '/dossiers/$applicationId/corrections',
  component: lazyRouteComponent(() => import('../pages/examination-pages.js'), 'ExaminationCorrectionsRoute'),
});

export const examinationMessagesRoute = createRoute({
  getParentRoute,
  path: '/dossiers/$applicationId/messages',
  component: lazyRouteComponent(() => import('../pages/examination-pages.js'), 'ExaminationMessagesRoute'),
});

export const examinationDecisionsRoute = createRoute({
  getParentRoute,
  path: '/dossiers/$applicationId/decisions',
  component: lazyRouteComponent(() => import('../pages/examination-pages.js'), 'ExaminationDecisionsRoute'),
});

/** Calls, our applications to them, and those that we examine. */
export const callsRoutes = [
  callsRoute,
  newCallRoute,
  callProgrammesRoute,
  callAlertsRoute,
  newOutsideCallRoute,
  outsideCallRoute,
  editOutsideCallRoute,
  callRoute,
  editCallRoute,
  callQuestionsRoute,
  callDepositsRoute,
  callJuryRoute,
  callAllocationRoute,
  callReviewsRoute,
  callReviewRoute,
  callApplicationsRoute,
  callApplicationRoute,
  applicationMessagesRoute,
  applicationDecisionsRoute,
  examinationRoute,
  examinationCorrectionsRoute,
  examinationMessagesRoute,
  examinationDecisionsRoute,
  applicationConsortiumRoute,
  reportsRoute,
  reportRoute,
  callIndicatorsRoute,
] as const;
