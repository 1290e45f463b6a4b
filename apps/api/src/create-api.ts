import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { ApiModule, type ApiSettings } from './api.module.js';
import { operations, routes } from './operations.js';
import { securityHeaders } from './security-headers.js';
import { serveScreens } from './serve-screens.js';

export interface Api {
  readonly application: NestExpressApplication;
  /**
   * @param port 0 for any free one
   * @param host every address of the machine unless named
   * @returns the port that it listens on
   */
  listen(port: number, host?: string): Promise<number>;
  stop(): Promise<void>;
}

/** In bytes: the definition of a long form is the longest that is sent. */
const largestQuestion = 512 * 1024;

const adminFolder = join(import.meta.dirname, '../../admin/dist/client');

/** `/graphql`, `/health` and the screens, ready to listen on one port. */
export async function createApi(settings: ApiSettings): Promise<Api> {
  operations();
  const served = routes().map(({ name }) => name);
  const application = await NestFactory.create<NestExpressApplication>(ApiModule.with(settings), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  application.set('trust proxy', [...(settings.trustedProxies ?? ['loopback'])]);
  application.disable('x-powered-by');
  application.useBodyParser('json', { limit: largestQuestion });
  application.use(securityHeaders);
  application.use('/graphql', postOnly);
  if (existsSync(adminFolder)) serveScreens(application, adminFolder, served);
  await application.init();
  return { application, listen: (port, host) => listen(application, port, host), stop: () => application.close() };
}

async function listen(application: NestExpressApplication, port: number, host?: string): Promise<number> {
  await (host === undefined ? application.listen(port) : application.listen(port, host));
  return Number(new URL(await application.getUrl()).port);
}

/** Mutations by link, and answers in caches, are what GET would bring. */
function postOnly(request: Request, response: Response, next: NextFunction): void {
  response.set('Cache-Control', 'no-store');
  if (request.method === 'POST') return next();
  response
    .status(405)
    .set('Allow', 'POST')
    .json({ errors: [{ message: 'GraphQL is asked by POST' }] });
}
