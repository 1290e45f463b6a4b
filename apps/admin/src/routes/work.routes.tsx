import { resourceKinds } from '@maillage/workgroups-admin';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.route.js';
import { given, oneOf, type RawSearch, textOf } from './search.js';

const getParentRoute = () => organisationRoute;

export const groupWorkRoute = createRoute({
  getParentRoute,
  path: '/groupes/$groupId/travail',
  component: lazyRouteComponent(() => import('../pages/work-pages.js'), 'GroupWorkRoute'),
});

export const groupThreadRoute = createRoute({
  getParentRoute,
  path: '/groupes/$groupId/fil',
  component: lazyRouteComponent(() => import('../pages/work-pages.js'), 'GroupThreadRoute'),
});

export const groupFilesRoute = createRoute({
  getParentRoute,
  path: '/groupes/$groupId/fichiers',
  component: lazyRouteComponent(() => import('../pages/work-pages.js'), 'GroupFilesRoute'),
});

export const libraryRoute = createRoute({
  getParentRoute,
  path: '/bibliotheque',
  validateSearch: (search: RawSearch) =>
    given({
      texte: textOf(search['texte']),
      theme: textOf(search['theme']),
      genre: oneOf(search['genre'], resourceKinds),
    }),
  component: lazyRouteComponent(() => import('../pages/work-pages.js'), 'LibraryRoute'),
});

/** The work of groups, and the library of what they published. */
export const workRoutes = [groupWorkRoute, groupThreadRoute, groupFilesRoute, libraryRoute] as const;
