import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.route.js';
import { given, textOf, type RawSearch } from './search.js';

const getParentRoute = () => organisationRoute;

export const ourRecordRoute = createRoute({
  getParentRoute,
  path: '/notre-organisation',
  component: lazyRouteComponent(() => import('../pages/ours-pages.js'), 'OurRecordRoute'),
});

export const ourTeamRoute = createRoute({
  getParentRoute,
  path: '/notre-organisation/equipe',
  component: lazyRouteComponent(() => import('../pages/ours-pages.js'), 'OurTeamRoute'),
});

export const ourReadersRoute = createRoute({
  getParentRoute,
  path: '/notre-organisation/qui-voit-quoi',
  validateSearch: (search: RawSearch) => given({ sujet: textOf(search['sujet']) }),
  component: lazyRouteComponent(() => import('../pages/ours-pages.js'), 'OurReadersRoute'),
});

export const newOrganisationRoute = createRoute({
  getParentRoute,
  path: '/reseau/nouvelle',
  component: lazyRouteComponent(() => import('../pages/ours-pages.js'), 'NewOrganisationRoute'),
});

export const duplicatesRoute = createRoute({
  getParentRoute,
  path: '/reseau/doublons',
  component: lazyRouteComponent(() => import('../pages/ours-pages.js'), 'DuplicatesRoute'),
});

export const rightsRoute = createRoute({
  getParentRoute,
  path: '/droits',
  component: lazyRouteComponent(() => import('../pages/ours-pages.js'), 'RightsRoute'),
});
