import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.route.js';

const getParentRoute = () => organisationRoute;

export const formsRoute = createRoute({
  getParentRoute,
  path: '/formulaires',
  component: lazyRouteComponent(() => import('../pages/form-pages.js'), 'FormsRoute'),
});

export const formRoute = createRoute({
  getParentRoute,
  path: '/formulaires/$versionId',
  component: lazyRouteComponent(() => import('../pages/form-pages.js'), 'FormRoute'),
});
