import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.route.js';

const getParentRoute = () => organisationRoute;
const pages = () => import('../pages/meeting-pages.js');

export const groupMeetingsRoute = createRoute({
  getParentRoute,
  path: '/groupes/$groupId/reunions',
  component: lazyRouteComponent(pages, 'GroupMeetingsRoute'),
});

export const decisionLogRoute = createRoute({
  getParentRoute,
  path: '/groupes/$groupId/releve',
  component: lazyRouteComponent(pages, 'DecisionLogRoute'),
});

export const meetingRoute = createRoute({
  getParentRoute,
  path: '/groupes/reunions/$meetingId',
  component: lazyRouteComponent(pages, 'MeetingRoute'),
});

export const workshopsRoute = createRoute({
  getParentRoute,
  path: '/ateliers',
  component: lazyRouteComponent(pages, 'WorkshopsRoute'),
});

export const workshopRoute = createRoute({
  getParentRoute,
  path: '/ateliers/$workshopId',
  component: lazyRouteComponent(pages, 'WorkshopRoute'),
});

export const ownCalendarRoute = createRoute({
  getParentRoute,
  path: '/agenda',
  component: lazyRouteComponent(pages, 'OwnCalendarRoute'),
});

/** Meetings of groups, web workshops, and the own calendar. */
export const meetingsRoutes = [
  groupMeetingsRoute,
  decisionLogRoute,
  meetingRoute,
  workshopsRoute,
  workshopRoute,
  ownCalendarRoute,
] as const;
