import { groupKinds, groupViews } from '@maillage/workgroups-admin';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.route.js';
import { given, oneOf, textOf, type RawSearch } from './search.js';

const getParentRoute = () => organisationRoute;

export const groupsRoute = createRoute({
  getParentRoute,
  path: '/groupes',
  validateSearch: (search: RawSearch) =>
    given({
      vue: oneOf(search['vue'], groupViews),
      genre: oneOf(search['genre'], groupKinds),
      texte: textOf(search['texte']),
    }),
  component: lazyRouteComponent(() => import('../pages/workgroup-pages.js'), 'GroupsRoute'),
});

export const newGroupRoute = createRoute({
  getParentRoute,
  path: '/groupes/nouveau',
  component: lazyRouteComponent(() => import('../pages/workgroup-pages.js'), 'NewGroupRoute'),
});

export const themeRegisterRoute = createRoute({
  getParentRoute,
  path: '/groupes/themes',
  component: lazyRouteComponent(() => import('../pages/workgroup-pages.js'), 'ThemeRegisterRoute'),
});

export const engagementRoute = createRoute({
  getParentRoute,
  path: '/groupes/engagement',
  component: lazyRouteComponent(() => import('../pages/workgroup-pages.js'), 'EngagementRoute'),
});

export const groupRoute = createRoute({
  getParentRoute,
  path: '/groupes/$groupId',
  component: lazyRouteComponent(() => import('../pages/workgroup-pages.js'), 'GroupRoute'),
});

export const editGroupRoute = createRoute({
  getParentRoute,
  path: '/groupes/$groupId/modifier',
  component: lazyRouteComponent(() => import('../pages/workgroup-pages.js'), 'EditGroupRoute'),
});

export const groupMembersRoute = createRoute({
  getParentRoute,
  path: '/groupes/$groupId/membres',
  component: lazyRouteComponent(() => import('../pages/workgroup-pages.js'), 'GroupMembersRoute'),
});

export const groupDecisionsRoute = createRoute({
  getParentRoute,
  path: '/groupes/$groupId/decisions',
  component: lazyRouteComponent(() => import('../pages/workgroup-pages.js'), 'GroupDecisionsRoute'),
});

/** Groups: the list, the register of themes, and the pages of one group. */
export const workgroupsRoutes = [
  groupsRoute,
  newGroupRoute,
  themeRegisterRoute,
  engagementRoute,
  groupRoute,
  editGroupRoute,
  groupMembersRoute,
  groupDecisionsRoute,
] as const;
