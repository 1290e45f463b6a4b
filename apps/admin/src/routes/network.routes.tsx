import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import {
  mapViews,
  measures,
  organisationKinds,
  organisationOrders,
  organisationStates,
  organisationTabs,
  peopleOrders,
  roles,
} from '@maillage/network-admin';
import { organisationRoute } from './organisation.route.js';
import { given, oneOf, orderIn, textOf, type RawSearch } from './search.js';

const getParentRoute = () => organisationRoute;

export const organisationIndexRoute = createRoute({
  getParentRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/o/$organisationCode/a-faire', params });
  },
});

export const organisationsRoute = createRoute({
  getParentRoute,
  path: '/reseau',
  validateSearch: (search: RawSearch) =>
    given({
      genre: oneOf(search['genre'], organisationKinds),
      region: textOf(search['region']),
      etat: oneOf(search['etat'], organisationStates),
      arml: textOf(search['arml']),
      texte: textOf(search['texte']),
      tri: orderIn(search['tri'], organisationOrders),
    }),
  component: lazyRouteComponent(() => import('../pages/network-pages.js'), 'OrganisationsRoute'),
});

export const peopleRoute = createRoute({
  getParentRoute,
  path: '/reseau/personnes',
  validateSearch: (search: RawSearch) =>
    given({
      fonction: oneOf(search['fonction'], roles),
      genre: oneOf(search['genre'], organisationKinds),
      region: textOf(search['region']),
      texte: textOf(search['texte']),
      tri: orderIn(search['tri'], peopleOrders),
    }),
  component: lazyRouteComponent(() => import('../pages/network-pages.js'), 'PeopleRoute'),
});

export const mapRoute = createRoute({
  getParentRoute,
  path: '/reseau/carte',
  validateSearch: (search: RawSearch) =>
    given({ vue: oneOf(search['vue'], mapViews), couleur: oneOf(search['couleur'], measures) }),
  component: lazyRouteComponent(() => import('../pages/network-pages.js'), 'MapRoute'),
});

export const organisationPageRoute = createRoute({
  getParentRoute,
  path: '/reseau/$organisationId',
  validateSearch: (search: RawSearch) => given({ onglet: oneOf(search['onglet'], organisationTabs) }),
  component: lazyRouteComponent(() => import('../pages/network-pages.js'), 'OrganisationRoute'),
});

export const mailsRoute = createRoute({
  getParentRoute,
  path: '/courriels',
  component: lazyRouteComponent(() => import('../pages/network-pages.js'), 'MailsRoute'),
});

export const accountRoute = createRoute({
  getParentRoute,
  path: '/compte',
  component: lazyRouteComponent(() => import('../pages/network-pages.js'), 'AccountRoute'),
});
