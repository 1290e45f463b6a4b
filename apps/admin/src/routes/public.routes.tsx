import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from './root.route.js';
import { given, textOf, type RawSearch } from './search.js';

export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ context: { session } }) => {
    const me = await session.me();
    if (me === null) throw redirect({ to: '/connexion', search: {} });
    const [first] = me.memberships;
    if (first === undefined) throw redirect({ to: '/propositions' });
    throw redirect({ to: '/o/$organisationCode/a-faire', params: { organisationCode: first.organisation.code } });
  },
});

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion',
  validateSearch: (search: RawSearch) => given({ retour: textOf(search['retour']) }),
  component: lazyRouteComponent(() => import('../pages/sign-in-route.js'), 'SignInRoute'),
});

export const proposalsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/propositions',
  beforeLoad: async ({ context: { session }, location }) => {
    if ((await session.me()) === null) throw redirect({ to: '/connexion', search: { retour: location.href } });
  },
  component: lazyRouteComponent(() => import('../pages/proposals-page.js'), 'ProposalsPage'),
});

export const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibilite',
  component: lazyRouteComponent(() => import('../pages/accessibility-page.js'), 'AccessibilityPage'),
});

export const legalNoticeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mentions-legales',
  component: lazyRouteComponent(() => import('../pages/legal-notice-page.js'), 'LegalNoticePage'),
});

export const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vie-privee',
  component: lazyRouteComponent(() => import('../pages/privacy-page.js'), 'PrivacyPage'),
});
