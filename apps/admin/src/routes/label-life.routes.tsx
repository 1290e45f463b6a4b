import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  applicationViews,
  auditParts,
  labelLevels,
  labelStates,
  regionViews,
  registerDelays,
  scopeKinds,
} from '@maillage/labelling-admin';
import { organisationRoute } from './organisation.route.js';
import { rootRoute } from './root.route.js';
import { given, oneOf, textOf, type RawSearch } from './search.js';

const getParentRoute = () => organisationRoute;

export const labelApplicationRoute = createRoute({
  getParentRoute,
  path: '/label/$cycleId/candidature',
  component: lazyRouteComponent(() => import('../pages/label-file-pages.js'), 'LabelApplicationRoute'),
});

export const labelAuditRoute = createRoute({
  getParentRoute,
  path: '/label/$cycleId/audit',
  component: lazyRouteComponent(() => import('../pages/label-file-pages.js'), 'LabelAuditRoute'),
});

export const labelDecisionRoute = createRoute({
  getParentRoute,
  path: '/label/$cycleId/decision',
  component: lazyRouteComponent(() => import('../pages/label-file-pages.js'), 'LabelDecisionRoute'),
});

export const accompaniedLabelsRoute = createRoute({
  getParentRoute,
  path: '/piloter/accompagnement',
  validateSearch: (search: RawSearch) => given({ vue: oneOf(search['vue'], regionViews) }),
  component: lazyRouteComponent(() => import('../pages/label-file-pages.js'), 'AccompaniedLabelsRoute'),
});

export const labelReviewRoute = createRoute({
  getParentRoute,
  path: '/piloter/accompagnement/$cycleId',
  component: lazyRouteComponent(() => import('../pages/label-file-pages.js'), 'LabelReviewRoute'),
});

export const auditsRoute = createRoute({
  getParentRoute,
  path: '/audits',
  component: lazyRouteComponent(() => import('../pages/audit-pages.js'), 'AuditsRoute'),
});

export const auditRoute = createRoute({
  getParentRoute,
  path: '/audits/$cycleId',
  validateSearch: (search: RawSearch) =>
    given({ partie: oneOf(search['partie'], auditParts), critere: textOf(search['critere']) }),
  component: lazyRouteComponent(() => import('../pages/audit-pages.js'), 'AuditRoute'),
});

export const labelApplicationsRoute = createRoute({
  getParentRoute,
  path: '/piloter/candidatures',
  validateSearch: (search: RawSearch) => given({ vue: oneOf(search['vue'], applicationViews) }),
  component: lazyRouteComponent(() => import('../pages/audit-pages.js'), 'LabelApplicationsRoute'),
});

export const applicationFileRoute = createRoute({
  getParentRoute,
  path: '/piloter/candidatures/$cycleId',
  component: lazyRouteComponent(() => import('../pages/audit-pages.js'), 'ApplicationFileRoute'),
});

export const auditorsRoute = createRoute({
  getParentRoute,
  path: '/piloter/auditeurs',
  component: lazyRouteComponent(() => import('../pages/audit-pages.js'), 'AuditorsRoute'),
});

export const commissionsRoute = createRoute({
  getParentRoute,
  path: '/decider/commissions',
  component: lazyRouteComponent(() => import('../pages/commission-pages.js'), 'CommissionsRoute'),
});

export const commissionMembersRoute = createRoute({
  getParentRoute,
  path: '/decider/membres',
  component: lazyRouteComponent(() => import('../pages/commission-pages.js'), 'CommissionMembersRoute'),
});

export const commissionRoute = createRoute({
  getParentRoute,
  path: '/decider/commissions/$sessionId',
  component: lazyRouteComponent(() => import('../pages/commission-pages.js'), 'CommissionRoute'),
});

export const commissionItemRoute = createRoute({
  getParentRoute,
  path: '/decider/commissions/$sessionId/$itemId',
  component: lazyRouteComponent(() => import('../pages/commission-pages.js'), 'CommissionItemRoute'),
});

export const labelRegisterRoute = createRoute({
  getParentRoute,
  path: '/labels',
  validateSearch: (search: RawSearch) =>
    given({
      etat: oneOf(search['etat'], labelStates),
      niveau: oneOf(textOf(search['niveau']), labelLevels),
      region: textOf(search['region']),
      echeance: oneOf(search['echeance'], registerDelays),
      texte: textOf(search['texte']),
    }),
  component: lazyRouteComponent(() => import('../pages/label-register-pages.js'), 'LabelRegisterRoute'),
});

export const labelRecordRoute = createRoute({
  getParentRoute,
  path: '/labels/$labelId',
  validateSearch: (search: RawSearch) => given({ dossier: oneOf(search['dossier'], scopeKinds) }),
  component: lazyRouteComponent(() => import('../pages/label-register-pages.js'), 'LabelRecordRoute'),
});

/** Without signing in: whoever holds the code of a label. */
export const verificationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verifier/$code',
  component: lazyRouteComponent(() => import('../pages/verification-route.js'), 'VerificationRoute'),
});
