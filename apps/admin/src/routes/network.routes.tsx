import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { organisationKinds, organisationStates } from '@maillage/network-admin';
import { organisationRoute } from './organisation.route.js';
import { given, oneOf, textOf, type RawSearch } from './search.js';

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
      texte: textOf(search['texte']),
    }),
  component: lazyRouteComponent(() => import('../pages/network-pages.js'), 'OrganisationsRoute'),
});

export const organisationPageRoute = createRoute({
  getParentRoute,
  path: '/reseau/$organisationId',
  component: lazyRouteComponent(() => import('../pages/network-pages.js'), 'OrganisationRoute'),
});

export const mailsRoute = createRoute({
  getParentRoute,
  path: '/courriels',
  component: lazyRouteComponent(() => import('../pages/network-pages.js'), 'MailsRoute'),
});
