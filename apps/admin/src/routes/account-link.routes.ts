import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.route.js';

const getParentRoute = () => rootRoute;

export const forgottenPasswordRoute = createRoute({
  getParentRoute,
  path: '/mot-de-passe',
  component: lazyRouteComponent(() => import('../pages/account-link-pages.js'), 'ForgottenPasswordRoute'),
});

export const resetRoute = createRoute({
  getParentRoute,
  path: '/mot-de-passe/$token',
  component: lazyRouteComponent(() => import('../pages/account-link-pages.js'), 'ResetRoute'),
});

export const invitationRoute = createRoute({
  getParentRoute,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('../pages/account-link-pages.js'), 'InvitationRoute'),
});

export const confirmEmailRoute = createRoute({
  getParentRoute,
  path: '/adresse/$token',
  component: lazyRouteComponent(() => import('../pages/account-link-pages.js'), 'ConfirmEmailRoute'),
});
