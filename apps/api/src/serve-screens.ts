import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type RequestHandler, Router } from 'express';

/** Addresses below which there is no screen, whatever is asked there. */
const neverScreens = ['/assets', '/graphql', '/health'];

const pass: RequestHandler = (_request, _response, next) => {
  next('router');
};

/**
 * The files of the build, and its page for every address that is not a controller's. Files of the build are named by their
 * content and may be kept for ever; the page that names them may not.
 *
 * @param routes as documents name them, `GET /exports/:id/file`: what a controller serves is never a screen
 */
export function serveScreens(application: NestExpressApplication, folder: string, routes: readonly string[]): void {
  application.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d' }));
  application.use(express.static(folder, { index: false, maxAge: '1h' }));
  application.use(screens(join(folder, 'index.html'), routes));
}

function screens(page: string, routes: readonly string[]): Router {
  const router = Router();
  router.use(neverScreens, pass);
  for (const route of routes) if (route.startsWith('GET ')) router.get(route.slice('GET '.length), pass);
  router.use((request, response, next) => {
    if (request.method !== 'GET' || request.accepts('html') === false) return next();
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
  return router;
}
