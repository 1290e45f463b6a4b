import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.route.js';
import { given, textOf, type RawSearch } from './search.js';

const getParentRoute = () => organisationRoute;

export const importsRoute = createRoute({
  getParentRoute,
  path: '/imports',
  component: lazyRouteComponent(() => import('../pages/transfer-pages.js'), 'ImportsRoute'),
});

export const newImportRoute = createRoute({
  getParentRoute,
  path: '/imports/nouveau',
  component: lazyRouteComponent(() => import('../pages/transfer-pages.js'), 'NewImportRoute'),
});

export const importRoute = createRoute({
  getParentRoute,
  path: '/imports/$importId',
  validateSearch: (search: RawSearch) => given({ motif: textOf(search['motif']) }),
  component: lazyRouteComponent(() => import('../pages/transfer-pages.js'), 'ImportRoute'),
});

export const exportsRoute = createRoute({
  getParentRoute,
  path: '/exports',
  component: lazyRouteComponent(() => import('../pages/transfer-pages.js'), 'ExportsRoute'),
});
