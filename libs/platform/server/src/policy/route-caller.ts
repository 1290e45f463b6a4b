import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import type { Request } from 'express';
import { bearerTokenOf } from '../graphql/session-cookie.js';
import type { ActingActor } from './actor.js';
import type { FoundCaller } from './actor-source.js';
import { organisationHeader } from './caller.js';

const callers = new WeakMap<Request, FoundCaller>();

export function rememberCaller(request: Request, caller: FoundCaller): void {
  callers.set(request, caller);
}

/** Whoever is behind a guarded route, with what the person came in with. */
export const RouteCaller = createParamDecorator((_: unknown, context: ExecutionContext): FoundCaller => {
  const caller = callers.get(context.switchToHttp().getRequest<Request>());
  if (caller === undefined) throw new DomainError('UNAUTHENTICATED');
  return caller;
});

/** The actor behind a guarded route: the guard has seen to it that there is one. */
export const RouteActor = createParamDecorator((_: unknown, context: ExecutionContext): ActingActor => {
  const actor = callers.get(context.switchToHttp().getRequest<Request>())?.actor ?? null;
  if (actor === null) throw new DomainError('UNAUTHENTICATED');
  return actor;
});

/**
 * What changes something comes from a page of ours. Another site's page or form cannot send the header that names the
 * organisation: its browser would ask us first, and we allow no one.
 *
 * @throws DomainError FORBIDDEN
 */
export function demandOwnPage(request: Request): void {
  if (request.method === 'GET' || bearerTokenOf(request) !== undefined) return;
  const site = request.get('sec-fetch-site');
  const isForeign = site !== undefined && site !== 'same-origin';
  if (isForeign || request.get(organisationHeader) === undefined) {
    throw new DomainError('FORBIDDEN', { reason: 'requestOfAnotherSite' });
  }
}
