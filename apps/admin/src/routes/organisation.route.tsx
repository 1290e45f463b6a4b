import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { Me } from '../api/session.js';
import { rootRoute } from './root.route.js';

export type Membership = Me['memberships'][number];

/** Everything under /o/<code> is read and done in the name of that organisation. */
export const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/o/$organisationCode',
  beforeLoad: async ({ context: { session }, params, location }) => {
    const me = await session.me();
    if (me === null) throw redirect({ to: '/connexion', search: { retour: location.href } });
    const membership = me.memberships.find(({ organisation }) => organisation.code === params.organisationCode) ?? null;
    const acting = membership && (await session.meActingFor(membership.organisation.id));
    return { me, acting: acting?.acting ?? null };
  },
  component: lazyRouteComponent(() => import('../shell/organisation-shell.js'), 'OrganisationShell'),
});
