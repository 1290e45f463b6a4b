import { createRootRouteWithContext } from '@tanstack/react-router';
import type { Session } from '../api/session.js';
import { FailedPage } from '../pages/failed-page.js';
import { NotFoundPage } from '../pages/not-found-page.js';

export interface RouterContext {
  readonly session: Session;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  notFoundComponent: NotFoundPage,
  errorComponent: FailedPage,
});
