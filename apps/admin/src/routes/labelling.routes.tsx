import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { steeredViews } from '@maillage/labelling-admin';
import { organisationRoute } from './organisation.route.js';
import { given, oneOf, textOf, type RawSearch } from './search.js';

const getParentRoute = () => organisationRoute;

export const labelSteeringRoute = createRoute({
  getParentRoute,
  path: '/piloter/labellisation',
  validateSearch: (search: RawSearch) =>
    given({
      referentiel: textOf(search['referentiel']),
      mois: textOf(search['mois']),
      region: textOf(search['region']),
      vue: oneOf(search['vue'], steeredViews),
      texte: textOf(search['texte']),
    }),
  component: lazyRouteComponent(() => import('../pages/label-steering-pages.js'), 'LabelSteeringRoute'),
});

export const frameworksRoute = createRoute({
  getParentRoute,
  path: '/referentiels',
  component: lazyRouteComponent(() => import('../pages/framework-pages.js'), 'FrameworksRoute'),
});

export const frameworkRoute = createRoute({
  getParentRoute,
  path: '/referentiels/$versionId',
  component: lazyRouteComponent(() => import('../pages/framework-pages.js'), 'FrameworkRoute'),
});

export const labelCampaignsRoute = createRoute({
  getParentRoute,
  path: '/piloter/campagnes-de-label',
  component: lazyRouteComponent(() => import('../pages/label-steering-pages.js'), 'LabelCampaignsRoute'),
});
